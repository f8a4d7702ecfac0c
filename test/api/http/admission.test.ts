import { describe, expect, it } from "vitest";
import { createAdmission } from "../../../api/http/admission.ts";

const nobodyGoes = new AbortController().signal;

describe("admission", () => {
  it("lets so many in, so many wait, and sends the rest away with when to come back", async () => {
    const admission = createAdmission(1, 2);
    const leave = await admission.enter(nobodyGoes);
    const entered: number[] = [];
    const enter = async (number: number) => {
      const leaveIt = await admission.enter(nobodyGoes);
      entered.push(number);
      return leaveIt;
    };
    const [second, third] = [enter(2), enter(3)];
    await expect(enter(4)).rejects.toMatchObject({
      code: "full",
      parts: { headers: { "retry-after": "5" } },
    });
    expect(admission.counts()).toEqual({ working: 1, waiting: 2 });
    leave();
    (await second)();
    (await third)();
    expect(entered).toEqual([2, 3]);
    expect(admission.counts()).toEqual({ working: 0, waiting: 0 });
  });

  it("takes a place back once, however often it is given back", async () => {
    const admission = createAdmission(1, 1);
    const leave = await admission.enter(nobodyGoes);
    leave();
    leave();
    expect(admission.counts()).toEqual({ working: 0, waiting: 0 });
  });

  it("lets those who go leave the line, and gives their place to the next", async () => {
    const admission = createAdmission(1, 2);
    const leave = await admission.enter(nobodyGoes);
    const going = new AbortController();
    const gone = admission.enter(going.signal);
    const next = admission.enter(nobodyGoes);
    going.abort();
    await expect(gone).rejects.toBeDefined();
    expect(admission.counts()).toEqual({ working: 1, waiting: 1 });
    leave();
    (await next)();
    expect(admission.counts()).toEqual({ working: 0, waiting: 0 });
  });

  it("sends the line away when it stops, and lets those at work finish", async () => {
    const admission = createAdmission(1, 1);
    const leave = await admission.enter(nobodyGoes);
    const waiting = admission.enter(nobodyGoes);
    admission.stop();
    await expect(waiting).rejects.toMatchObject({ code: "stopping" });
    await expect(admission.enter(nobodyGoes)).rejects.toMatchObject({ code: "stopping" });
    expect(admission.counts()).toEqual({ working: 1, waiting: 0 });
    leave();
    expect(admission.counts().working).toBe(0);
  });
});
