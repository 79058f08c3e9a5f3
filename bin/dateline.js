#!/usr/bin/env node
// Written so that any Node can read it, be it as a script or as a module: an old one must be able to say what to do.
(() => {
  var version = process.versions.node;
  if (parseInt(version, 10) < 24) {
    console.error(
      "dateline needs Node.js 24 or newer, and this is " +
        version +
        ". Install it from nodejs.org, or run: npx -y node@24 " +
        process.argv.slice(1).join(" "),
    );
    process.exit(1);
  }
  var fs = process.getBuiltinModule("node:fs");
  var path = process.getBuiltinModule("node:path");
  var here = fs.realpathSync(process.argv[1]);
  var root = path.dirname(path.dirname(here));
  // A clone has the source, which may be newer than what was once built from it; a package has only what was built.
  var source = path.join(root, "src", "cli", "main.ts");
  var main = fs.existsSync(source) ? source : path.join(root, "dist", "cli", "main.js");
  process.getBuiltinModule("node:module").createRequire(here)(main);
})();
