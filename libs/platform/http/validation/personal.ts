const fields = new WeakMap<object, Set<string>>();

/** Marks a DTO field as personal or free text: what was sent in it never comes back in an answer. */
export const Personal =
  (): PropertyDecorator =>
  (prototype, property): void => {
    const known = fields.get(prototype) ?? new Set<string>();
    fields.set(prototype, known.add(String(property)));
  };

/** Also for fields that a parent class marked. */
export const isPersonal = (target: object, property: string): boolean => {
  for (let at: unknown = target; typeof at === 'object' && at !== null; at = Object.getPrototypeOf(at)) {
    if (fields.get(at)?.has(property)) return true;
  }
  return false;
};
