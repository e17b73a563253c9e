import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app.js';

document.getElementById('root')!.append(document.createElement('page-root'));
await bootstrapApplication(App);
