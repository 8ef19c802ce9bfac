// Runs Pyodide as if it were `python`:
//
//     node pyodide.mjs PACKAGE SITE FOLDER (-c PROGRAM | -m MODULE) [ARGUMENT...]
//
// PACKAGE is the folder of Pyodide's package on npm. SITE, which is imported from, and FOLDER, where
// it is started, have the same names inside.
import path from "node:path";
import { pathToFileURL } from "node:url";

const START = `
import os, runpy, sys
os.chdir(call["folder"])
sys.path[:0] = [call["folder"], call["site"]]
sys.argv = [call["program"], *call["rest"]]
code = 0
try:
    if call["option"] == "-m":
        runpy.run_module(call["program"], run_name="__main__", alter_sys=True)
    else:
        exec(compile(call["program"], "<string>", "exec"), {"__name__": "__main__"})
except SystemExit as end:
    code = int(end.code or 0)
code
`;

const [packaged, site, folder, option, program, ...rest] = process.argv.slice(2);
try {
  const { loadPyodide } = await import(pathToFileURL(path.join(packaged, "pyodide.mjs")));
  const python = await loadPyodide({ env: { ...process.env, HOME: "/home/pyodide" } });
  for (const each of [site, folder]) python.mountNodeFS(each, each);
  python.globals.set("call", python.toPy({ option, program, rest, folder, site }));
  process.exitCode = python.runPython(START);
} catch (error) {
  console.error(String(error)); // its stack would show minified code
  process.exitCode = 1;
}
