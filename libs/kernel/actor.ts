/** domain.md § 4; `system` is the sagas, deadlines and letter delivery, never a person. */
export const roles = [
  'caseworker',
  'inspector',
  'council-secretary',
  'council-member',
  'licence-holder',
  'state-administrator',
  'auditor',
  'administrator',
  'system',
] as const;
export type Role = (typeof roles)[number];

export interface Actor {
  /** stable subject of the token, or the name of the saga or deadline */
  readonly id: string;
  readonly role: Role;
  /** organisation number a licence holder or control company acts for */
  readonly onBehalfOf?: string;
}
