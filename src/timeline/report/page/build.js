// Bundles the page's script into one file, ../page.bundle.js or the file named on the command line.
import { buildSync } from "esbuild";

const here = import.meta.dirname;

buildSync({
  absWorkingDir: here,
  banner: { js: "// Bundled from page/ by `make page`: change the modules there, not this file." },
  bundle: true,
  charset: "ascii",
  entryPoints: ["main.js"],
  format: "iife",
  legalComments: "none",
  lineLimit: 120,
  logLevel: "warning",
  minify: true,
  outfile: process.argv[2] ?? "../page.bundle.js",
  target: "es2022",
});
