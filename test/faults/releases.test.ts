import {RELEASES} from '../support/fault-subjects.js';
import {describeFaults} from '../support/fault-suite.js';

RELEASES.forEach(describeFaults);
