#!/usr/bin/env node
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { register } from "tsx/esm/api";

register();

/** Writes the pages of docs/schemes from the definitions in src/schemes, and removes those of schemes that are gone. */
const folder = new URL("../docs/schemes/", import.meta.url);
const { schemePages } = await import("../api/scheme-pages.ts");
const pages = schemePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
console.log(`Wrote ${pages.size} pages to docs/schemes.`);
