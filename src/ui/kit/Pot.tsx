/** The mark of the kitchen: a pot that is an envelope. */
export function Pot() {
  return (
    <svg
      width="26"
      height="22"
      viewBox="0 0 28 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M5 7h18v13.5H5z" />
      <path d="m5 7 9 7.5L23 7" />
      <path d="M14 2v1.5M10.5 4.2h7M5 11H1.8M23 11h3.2" />
    </svg>
  );
}
