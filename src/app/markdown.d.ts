/* What the build makes of our prose (src/build/prose-plugin.ts). Lessons come through import.meta.glob<Lesson>. */

declare module '*/replies/en.md' {
  const reasons: import('#explain/explanation.ts').Explanations['reasons'];
  export default reasons;
}
declare module '*/replies/ru.md' {
  const reasons: import('#explain/explanation.ts').Explanations['reasons'];
  export default reasons;
}
declare module '*/codes/en.md' {
  const codes: import('#explain/explanation.ts').Explanations['codes'];
  export default codes;
}
declare module '*/codes/ru.md' {
  const codes: import('#explain/explanation.ts').Explanations['codes'];
  export default codes;
}
declare module '*/checks/en.md' {
  const checks: import('#explain/explanation.ts').Explanations['checks'];
  export default checks;
}
declare module '*/checks/ru.md' {
  const checks: import('#explain/explanation.ts').Explanations['checks'];
  export default checks;
}
declare module '*/requirements/en.md' {
  const words: import('#explain/parse-requirements.ts').RequirementWords;
  export default words;
}
declare module '*/requirements/ru.md' {
  const words: import('#explain/parse-requirements.ts').RequirementWords;
  export default words;
}
