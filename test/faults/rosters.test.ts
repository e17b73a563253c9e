import {ROSTERS} from '../support/fault-subjects.js';
import {describeFaults} from '../support/fault-suite.js';

ROSTERS.forEach(describeFaults);
