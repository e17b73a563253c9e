import {packedProject} from '../support/packed-project.js';

/** A host's project with the packed package and the apps, for all files of tests in this folder. */
export const {project, elements} = packedProject(import.meta.url);
