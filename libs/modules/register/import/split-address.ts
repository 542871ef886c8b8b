/** The parts of `street, 3550, Gol` or `street, 3550 GOL`, street optional; null when there is no postcode with a town behind it. */
export function splitAddress(text: string): { street: string; postcode: string; town: string } | null {
  const [, street, postcode, town] = /^(?:(.*?),\s*)?(\d{4})(?:,\s*|\s+)([^,\d][^,]*)$/.exec(text.trim()) ?? [];
  if (postcode === undefined || town === undefined) return null;
  return { street: (street ?? '').trim(), postcode, town: town.trim() };
}
