#!/usr/bin/env node
import { register } from "tsx/esm/api";

register();

/** Pages beside the bench itself, by the first word of the command. */
const pages = ["engines", "enumerate", "http", "opinions", "pages", "robustness", "sweep"];
const page = pages.includes(process.argv[2]) ? process.argv.splice(2, 1)[0] : "main";
await import(`../bench/${page}.ts`);
