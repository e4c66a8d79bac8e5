import { parseSync, Visitor } from 'vite';

/** A file of the project. */
export interface Source {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** One import of a file. */
export interface Import {
  /** As it is written; undefined where it is reckoned when the program runs. */
  readonly wanted: string | undefined;
  /** `type` leaves nothing behind in the program, `later` is loaded when it is asked for. */
  readonly kind: 'static' | 'type' | 'later';
}

/** What a file imports, and its text without comments. */
export interface Reading {
  readonly imports: readonly Import[];
  readonly code: string;
  /** What keeps it from being read as TypeScript; empty where nothing does. */
  readonly errors: readonly string[];
}

/** Reads a file with the parser that builds the project, so that no way of writing an import is missed. */
export function read({ path, text }: Source): Reading {
  const { program, module, comments, errors } = parseSync(path, text);
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    wanted: moduleRequest.value,
    kind: entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'static',
  }));
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ wanted: moduleRequest.value, kind: isType ? 'type' : 'static' });
    }
  }
  new Visitor({
    ImportExpression: ({ source }) => {
      imports.push({ wanted: literal(source), kind: 'later' });
    },
    TSImportType: ({ source }) => {
      imports.push({ wanted: literal(source), kind: 'type' });
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type === 'MemberExpression' && callee.object.type === 'MetaProperty' && first)
        imports.push({ wanted: literal(first), kind: 'later' });
    },
  }).visit(program);
  return { imports, code: without(text, comments), errors: errors.map(({ message }) => message) };
}

function literal(node: { readonly type: string }): string | undefined {
  return 'value' in node && typeof node.value === 'string' ? node.value : undefined;
}

/** The text with every comment blanked, so that a comment may speak of what the code may not do. */
function without(text: string, comments: readonly { readonly start: number; readonly end: number }[]): string {
  return comments.reduce(
    (code, { start, end }) => code.slice(0, start) + ' '.repeat(end - start) + code.slice(end),
    text,
  );
}
