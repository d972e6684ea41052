/** The one file that holds the language for both servers: it is the server in a browser's worker, and hands the language to the server in a process. */

export const language = () => import('./language.ts');

if ('importScripts' in globalThis) void import('./workerServer.ts');
