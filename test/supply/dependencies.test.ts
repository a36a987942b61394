import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { findImports } from "../architecture/source-code.ts";

/** What npm writes about one package in `package-lock.json`. */
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

const root = new URL("../../", import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const manifest = readJson("package.json");
const locked: readonly (readonly [path: string, LockedPackage])[] = Object.entries<LockedPackage>(
  readJson("package-lock.json").packages,
).filter(([path]) => path !== "");
const shipped = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

/** Licences that ask for no more than to be named. */
const licences = new Set(
  "MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 Unlicense CC0-1.0".split(" "),
);

test("every version is exact", () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
});

test("every package comes from the registry, with its checksum", () => {
  for (const [path, { resolved, integrity }] of locked) {
    // Left out means the registry, too.
    if (resolved !== undefined) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, path);
    assert.match(integrity ?? "", /^sha512-/, path);
  }
});

test("no package runs a script when it is installed, but the one that is approved", () => {
  const scripted = locked.filter(
    ([, { hasInstallScript, optional }]) => hasInstallScript === true && optional !== true,
  );
  assert.deepEqual(
    scripted.map(([path]) => path),
    ["node_modules/node"],
  );
  assert.deepEqual(manifest.allowScripts, { node: true });
});

test("the image has the Node that is developed with, by its digest", () => {
  const dockerfile = readFileSync(new URL("Dockerfile", root), "utf8");
  const [, version] = /^ARG NODE_IMAGE=node:([\d.]+)-\w+-slim@sha256:[\da-f]{64}$/m.exec(dockerfile) ?? [];
  assert.equal(version, manifest.devDependencies.node);
});

test("the README's example of Docker Compose runs that image, which writes nothing but its data", () => {
  const [, example = ""] =
    /```yaml\n(services:[\s\S]+?)```/.exec(readFileSync(new URL("README.md", root), "utf8")) ?? [];
  const { services, volumes } = parse(example);
  const { build, read_only: isReadOnly, tmpfs, volumes: mounted, ...others } = services.rashomon;
  assert.deepEqual([build, isReadOnly, tmpfs], [".", true, "/tmp"]);
  assert.deepEqual(mounted, [`${Object.keys(volumes)[0]}:/data`]);
  assert.match(readFileSync(new URL("Dockerfile", root), "utf8"), /^VOLUME \/data$/m);
  // Who has no `.env` yet is to see it run, too.
  assert.deepEqual(others, { env_file: [{ path: ".env", required: false }], restart: "unless-stopped" });
});

test("what is shipped may be", () => {
  for (const [path] of shipped) {
    if (!existsSync(new URL(path, root))) continue;
    const { license } = readJson(`${path}/package.json`);
    const choices = String(license).replace(/[()]/g, "").split(" OR ");
    assert.ok(
      choices.some((one) => licences.has(one)),
      `${path}: ${license}`,
    );
  }
});

test("every dependency is imported, and every import is a dependency", () => {
  const files = globSync("src/**/*.ts", { cwd: root }).map((path) => ({
    path,
    text: readFileSync(new URL(path, root), "utf8"),
  }));
  const imported = files.flatMap(findImports).flatMap(({ specifier, target }) =>
    target !== null || specifier.startsWith("node:")
      ? []
      : specifier
          .split("/")
          .slice(0, specifier.startsWith("@") ? 2 : 1)
          .join("/"),
  );
  assert.deepEqual([...new Set(imported)].sort(), Object.keys(manifest.dependencies).sort());
});
