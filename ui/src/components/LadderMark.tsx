interface LadderMarkProps {
  strokeWidth?: number;
  size?: number;
}

/** The sign of the program: two rails, three rungs. */
export function LadderMark({ size = 20, strokeWidth = 1.75 }: LadderMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M7 2.5v19M17 2.5v19M7 7h10M7 12h10M7 17h10" />
    </svg>
  );
}
