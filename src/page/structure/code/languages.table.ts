/** Languages by the names that classes and headers of code have, in lower case. */
export const LANGUAGE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'actionscript apex applescript arduino asm assembly astro awk bash bat batch c c# c++ clojure cmake cobol coffeescript console cpp cs csharp css csv cuda cython d ' +
    'dart diff docker dockerfile elixir elm erlang f# fish fortran fsharp gherkin git glsl go gradle graphql groovy haml handlebars haskell hcl html http ini java javascript js ' +
    'json json5 jsonc jsx julia kotlin latex lean less lisp lua make makefile markdown matlab md mermaid nasm nginx nim nix objective-c objectivec ocaml pascal perl ' +
    'php powershell prisma prolog properties protobuf pug puppet py pycon python python3 r rb regex rs rst ruby rust sass scala scheme scss sh shell smalltalk solidity sql ' +
    'svelte swift tcl terraform tex toml ts tsx typescript vb vbnet verilog vhdl vim vue wasm wat xml yaml yml zig zsh ipython3 ipython'
  ).split(' '),
)
