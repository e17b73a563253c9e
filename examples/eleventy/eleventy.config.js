/** Pages are modules: what they return is written as it is. */
export default () => ({dir: {input: 'pages', output: 'site'}});
