import { test } from "vitest";
import fc from "fast-check";
import { bestByEnumeration, choicesOf, reprioritiseByEnumeration } from "./enumerate.ts";
import { rounds } from "./arbitraries.ts";
import { brokenRules } from "./rules.ts";
import { proposalOf } from "./propose.ts";
import { readingsOf } from "./readings.ts";
test("x", () => {
  const c: Record<string, number> = {};
  const inc = (k: string, n = 1) => (c[k] = (c[k] ?? 0) + n);
  for (const w of [false, true]) {
    for (const k in c) delete c[k];
    const docs = fc.sample(rounds({ releasing: w }), { numRuns: 500, seed: 5 });
    const t = performance.now();
    for (const d of docs) {
      inc("choices", Number(choicesOf(d)));
      const b = bestByEnumeration(d);
      inc(b.status);
      const r = readingsOf(d);
      inc("applications", r.length);
      inc("candidates", r.filter((x) => x.standing.is === "candidate").length);
      for (const x of r) inc(x.standing.is === "candidate" ? "candidate" : x.standing.rule);
      if (b.status === "infeasible") {
        if (d.decisions) inc("infeasible with decisions");
        if (d.scheme.shares?.length) inc("infeasible shares");
        continue;
      }
      if (b.grants.size === 0) inc("nobody");
      if (b.unused > 0n) inc("unused");
      const p = proposalOf(d, b.grants);
      if (brokenRules(d, p).length > 0) console.log(brokenRules(d, p));
      if (p.inversions.length) inc("inversions");
      if (p.awards.some((a) => a.outcome === "reduced")) inc("reduced");
      const a = reprioritiseByEnumeration(d, b.grants);
      if (a.released > 0n) { inc("released");
      if (a.used===0n) {
      const rec = new Set(d.scheme.areas.map(x=>x.id).filter(x=>!a.releasing.has(x)));
      if (rec.size===0) inc("no receivers");
      else if (!r.some(x=>rec.has(x.area)&&x.standing.is==="candidate")) inc("no candidates at receivers");
      else if (!r.some(x=>rec.has(x.area)&&x.standing.is==="candidate"&&(b.grants.get(x.id)??0n)<x.most)) inc("no unfunded candidates");
      else if (!r.some(x=>rec.has(x.area)&&x.standing.is==="candidate"&&(b.grants.get(x.id)??0n)<x.most && ((b.grants.get(x.id)??0n)>0n || x.choice.least<=a.released))) inc("released too little");
      else if (d.scheme.shares?.length) inc("share");
      else if (d.scheme.reprioritisation?.policy!=="best-use") inc("policy "+d.scheme.reprioritisation?.policy);
      else if (d.scheme.reprioritisation?.receivers||d.scheme.reprioritisation?.limits) inc("limit");
      else inc("other"); } }
      if (a.used > 0n) inc("used " + d.scheme.reprioritisation?.policy);
      const q = proposalOf(d, a.grants, new Set(a.releasing.keys()));
      if (brokenRules(d, q, "after").length > 0) console.log(brokenRules(d, q, "after"));
    }
    console.log(c, performance.now() - t);
  }
}, 600000);
