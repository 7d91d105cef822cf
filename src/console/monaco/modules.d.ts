// Parts of Monaco that come without types of their own; they are imported for what they register.
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController';
declare module 'monaco-editor/nls/lang/ru';
