/** The six tenants of the Hallingdal plan. The key never changes; number and name have a history of their own. */
export const municipalities = ['hol', 'aal', 'gol', 'hemsedal', 'nesbyen', 'flaa'] as const;
export type Municipality = (typeof municipalities)[number];

export const isMunicipality = (value: unknown): value is Municipality =>
  typeof value === 'string' && (municipalities as readonly string[]).includes(value);
