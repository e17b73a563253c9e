import {describeLeaks} from '../../support/leaks.js';

describeLeaks('osce-breadcrumb');
