export interface Words {
  readonly paragraph: string | null;
  readonly nb: string;
  readonly nn: string;
}

export const say = (paragraph: string | null, nb: string, nn = nb): Words => ({ paragraph, nb, nn });
