import {packedProject} from '../support/packed-project.js';

/** A host's project with the packed package, for all files of tests in this folder. */
export const {project, tarball, installed, readInstalled, elements, write} = packedProject(import.meta.url);
