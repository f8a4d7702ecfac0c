import { configureGlobal } from "fast-check";
import { testSeed } from "./kit/seed.ts";

// Properties that name no seed of their own draw from the same one: a change is never refused by chance.
configureGlobal({ seed: testSeed });
