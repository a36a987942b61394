// Loaded before anything TypeScript (`node --require`), in syntax that any Node understands.
const needed = 24;
const found = process.versions.node;
if (Number(found.split(".")[0]) < needed) {
  process.stderr.write(
    `Rashomon needs Node ${needed} or newer, and this is Node ${found}. ` +
      "Run it through npm (`npm ci`, then `npm start`), which brings the right one, or install Node 24.\n",
  );
  process.exit(1);
}
