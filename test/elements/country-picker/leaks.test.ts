import {describeLeaks} from '../../support/leaks.js';

describeLeaks('osce-country-picker');
