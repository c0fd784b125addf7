const PATHS = {
  close: "M3.5 3.5l9 9m0-9l-9 9",
  pin: "M9.5 2.5l4 4-1 1-.7-.2-2.6 2.6.2 2.4-1 1-5.700-5.700 1-1 2.400.2 2.600-2.600-.2-.7zM5.500 10.500l-3 3",
  move: "M8 2v12M2 8h12M8 2l-1.800 1.800M8 2l1.800 1.800M8 14l-1.800-1.800M8 14l1.800-1.800M2 8l1.800-1.800M2 8l1.800 1.800M14 8l-1.800-1.800M14 8l-1.800 1.800",
  panel: "M2.500 3.500h11v9h-11zM10 3.500v9",
  page: "M4 2.500h5.500l2.500 2.500v8.500h-8zM6 7h4M6 9.500h4",
  settings: "M2.500 5h7m3 0h1M2.500 11h1m3 0h7M11 3.500v3M5 9.500v3",
  eye: "M1.500 8c2-3 4-4.500 6.500-4.500s4.500 1.500 6.500 4.500c-2 3-4 4.500-6.500 4.500s-4.500-1.500-6.500-4.500zM6.200 8a1.800 1.800 0 1 0 3.600 0 1.800 1.800 0 1 0-3.600 0",
  "eye-shut":
    "M1.500 8c2-3 4-4.500 6.500-4.500s4.500 1.500 6.500 4.500c-2 3-4 4.500-6.500 4.500s-4.500-1.500-6.500-4.500zM3 14L13 2",
} as const;

/** A line drawing of 16 by 16; says nothing to screen readers, so the button around it has to. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
