/** Running text, safe by construction: no HTML, no script, links only to pages of this site, RFC sections or https. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly of: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Inline[] }
  /** `{name}` in the source: a fact of this session stands here. */
  | { readonly kind: 'fact'; readonly name: string };

/** A paragraph, a list, a quotation or a listing. */
export type Block =
  | { readonly kind: 'paragraph'; readonly of: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly of: readonly Inline[] }
  | { readonly kind: 'listing'; readonly info: string; readonly text: string };
