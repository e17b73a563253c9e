import {createApp, createSSRApp} from 'vue';
import App from './app.vue';
import Model from './model.vue';

const root = document.getElementById('root')!;
const create = root.hasChildNodes() ? createSSRApp : createApp;
create(App).mount(root);

// Vue's compiler for servers takes no `v-model` of a custom element.
createApp(Model).mount(document.body.appendChild(document.createElement('div')));
