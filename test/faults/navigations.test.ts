import {NAVIGATIONS} from '../support/fault-subjects.js';
import {describeFaults} from '../support/fault-suite.js';

NAVIGATIONS.forEach(describeFaults);
