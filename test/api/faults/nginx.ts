import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../../api/store/embedded/ports.ts";

const program = "/usr/sbin/nginx";
const deployed = new URL("../../../deploy/nginx.conf", import.meta.url);

/** Whether Debian's nginx is here; `.ci/with-nginx` installs it. */
export const hasNginx = existsSync(program);

export interface Nginx {
  /** Where it answers, without a path. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * The deployed nginx.conf in front of two processes, as it stands but for names and places: it ends no TLS, for which it would
 * need a certificate, and writes below a folder of its own.
 *
 * @param ports where the two API processes answer on the loopback address
 */
export async function startNginx(ports: readonly [number, number]): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "fordel-nginx-"));
  // Its workers are another user, who must get to the folders that it makes for them.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const replaced: readonly (readonly [string, string])[] = [
    ["server api-1:8787", `server 127.0.0.1:${ports[0]}`],
    ["server api-2:8787", `server 127.0.0.1:${ports[1]}`],
    ["listen 8443 ssl http2;", `listen 127.0.0.1:${port};`],
    ["ssl_certificate /etc/nginx/tls/certificate.pem;", ""],
    ["ssl_certificate_key /etc/nginx/tls/key.pem;", ""],
    ["access_log /dev/stdout plain;", "access_log off;"],
  ];
  const text = replaced.reduce(
    (one, [from, to]) => {
      if (one.split(from).length !== 2) throw new Error(`deploy/nginx.conf has no "${from}", or several.`);
      return one.replace(from, to);
    },
    readFileSync(deployed, "utf8"),
  );
  const file = join(folder, "nginx.conf");
  writeFileSync(file, text.replaceAll(" /tmp/", ` ${folder}/`));
  const child = spawn(program, ["-p", folder, "-c", file, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = { error: "" };
  child.stderr.setEncoding("utf8").on("data", (some: string) => (said.error += some));
  const ended = once(child, "close");
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said.error}`);
    await pause(50);
  }
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", end(true)).once("error", end(false));
  });
}
