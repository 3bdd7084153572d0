/**
 * The text of a filing and its sentences → its companies and people, every place that names them, and their roles.
 * `Alder Inc. ("Alder"), our subsidiary, … Alder …` → one entity with id Alder, role subsidiary, two mentions and more.
 */
import { issuerWords } from "../lexicon/role-words.ts";
import type { Entity, Role } from "../model/entity.ts";
import { findJoints, type JointMention } from "./joints.ts";
import { type Lesson, learnNames } from "./learn-names.ts";
import { readNameWords } from "./name-words.ts";
import { issuerFromOptions, issuerFromText, pronounOwners } from "./issuer.ts";
import { type Name, noNames, singleSpaced } from "./names.ts";
import { findMentions, type FoundName } from "./resolve.ts";
import { isBusinessEnding } from "./context-marks.ts";
import { classOfWord, NO_NAME, PLACE } from "./word-classes.ts";
import { readRoles, type RolesOf, withoutIdleRoles } from "./roles.ts";

/**
 * A place that names an entity. `name`: another company or a person; `issuer-name`: the issuer by name;
 * `issuer-pronoun`: "the Company", "the Group" with their article. "we", "us", "our" are not listed: see {@link isIssuerWord}.
 */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  /** Id of the entity. */
  readonly entity: string;
  readonly form: "name" | "issuer-pronoun" | "issuer-name";
}

/** A phrase such as "these two subsidiaries": its entity's id joins those of its members by " + ". */
export interface JointPhrase {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly members: readonly string[];
}

/** What {@link readEntities} finds. */
export interface EntityReading {
  /** In order of their first mention, the issuer first, joint parties last; their mentions index the given text. */
  readonly entities: Entity[];
  /** In order of their place; without joint phrases. */
  readonly mentions: NameMention[];
  readonly joints: JointPhrase[];
  readonly issuerId: string;
}

const ISSUER_WORDS: ReadonlySet<string> = new Set(issuerWords);

/**
 * True for the lower-case words that always mean the issuer: we, us, our, ours, ourselves. There are too many to list them as mentions.
 * @example isIssuerWord("our") // true
 */
export function isIssuerWord(lower: string): boolean {
  return ISSUER_WORDS.has(lower);
}

/**
 * Reads the companies, public bodies and people of a filing.
 * @param text the whole text; offsets in the result are UTF-16 code units into it
 * @param sentences spans of prose, headings and list items, in order; names are looked for inside them only
 * @param issuer short name (`id`) and full name of the issuer, where known; else the text's own definition of "the Company" decides
 * @example readEntities("We compete with Alder Inc.", [{ start: 0, end: 26 }]).entities[1]?.roles // ["competitor"]
 */
export function readEntities(
  text: string,
  sentences: readonly { start: number; end: number }[],
  issuer: { readonly id?: string | undefined; readonly name?: string | undefined } = {},
): EntityReading {
  const words = readNameWords(text, sentences);
  const lesson: Lesson = { words, sentences, names: noNames(), pronouns: new Map(), taken: new Uint8Array(words.words.length) };
  const given = issuerFromOptions(lesson.names, issuer);
  learnNames(lesson);
  const own = given ?? issuerFromText(lesson, issuer.id);
  own.issuer = true;
  const found = findMentions(words, lesson.names, pronounOwners(lesson, own));
  const places = placesOf(found, own);
  const ids = idsOf([...places.keys()], own, issuer.id);
  const roles = readRoles(text, sentences, found);
  const joints = findJoints(text, sentences, found).filter(({ members }) => members.every((member) => ids.has(member)));
  giveNamesakes(places.keys(), ids.get(own)!, roles);
  const entities = [...places].map(([name, mentions]) => entityOf(text, name, ids.get(name)!, mentions, roles));
  return {
    entities: [...entities, ...jointEntities(text, joints, ids, roles)],
    mentions: found.map((mention) => ({ start: mention.start, end: mention.end, entity: ids.get(mention.name)!, form: formOf(mention) })),
    joints: joints.map((joint) => ({ start: joint.start, end: joint.end, ...partyOf(joint, ids) })),
    issuerId: ids.get(own)!,
  };
}

const COURT = /\b(?:Court|Tribunal|Parliament|Congress)\b/u;

/** Ids of the regulators, exchanges and courts among the entities: they judge and permit, and have no figures of their own in a filing. */
export function publicBodies(entities: readonly Entity[]): ReadonlySet<string> {
  const bodies = entities.filter(({ roles, name }) => roles.includes("regulator") || roles.includes("exchange") || COURT.test(name));
  return new Set(bodies.map(({ id }) => id));
}

/** Each name that stands in the text with its mentions, the issuer first whether it stands there or not. */
function placesOf(found: readonly FoundName[], own: Name): Map<Name, FoundName[]> {
  const places = new Map<Name, FoundName[]>([[own, []]]);
  for (const mention of found) {
    const list = places.get(mention.name);
    if (list) list.push(mention);
    else places.set(mention.name, [mention]);
  }
  return places;
}

/** The short name that the text defines, else the name without suffix; on collision the full name. */
function idsOf(named: readonly Name[], own: Name, issuerId: string | undefined): Map<Name, string> {
  const preferred = (name: Name): string =>
    name === own && issuerId !== undefined ? issuerId : (name.defined ?? (name.type === "person" ? name.full : name.short));
  const counts = new Map<string, number>();
  // "Plum Inc. (“PI”)" takes no bare "Plum" from the id of "Plum Corporation", but who reads "Plum" could mean either.
  for (const name of named) for (const short of new Set([preferred(name), name.short])) counts.set(short, (counts.get(short) ?? 0) + 1);
  const ids = new Map<Name, string>();
  const used = new Set<string>();
  for (const name of named) {
    const short = preferred(name);
    let id = counts.get(short) === 1 || name === own || name.defined === short ? short : name.full;
    for (let copy = 2; used.has(id); copy++) id = `${name.full} (${copy})`;
    used.add(id);
    ids.set(name, id);
  }
  return ids;
}

function entityOf(text: string, name: Name, id: string, places: readonly FoundName[], roles: RolesOf): Entity {
  const mentions = places.filter(({ pronoun }) => !pronoun).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const seen = new Set(places.map(({ start, end }) => withoutCapitalArticle(singleSpaced(text.slice(start, end)))));
  const aliases = [...new Set([...name.aliases, ...seen])].filter((alias) => alias !== name.full && seen.has(alias));
  return { id, name: name.full, aliases, type: name.type, roles: rolesOf(name, roles), mentions };
}

function withoutCapitalArticle(form: string): string {
  return form.startsWith("The ") ? `the ${form.slice(4)}` : form;
}

function rolesOf(name: Name, roles: RolesOf): Role[] {
  if (name.issuer) return ["issuer"];
  const own = new Set<Role>(name.nature && name.nature !== "other" ? [name.nature] : []);
  for (const role of roles.get(name) ?? []) own.add(role);
  return own.size > 0 ? withoutIdleRoles(own) : ["other"];
}

/** A company named after the issuer ("Alder Data Inc." of Alder) is a subsidiary where the text gives it no other role. */
function giveNamesakes(names: Iterable<Name>, issuerId: string, roles: Map<Name, Set<Role>>): void {
  if (issuerId === "issuer" || (classOfWord(issuerId) & NO_NAME) !== 0) return;
  for (const name of names) {
    if (name.issuer || name.nature || name.type === "person" || !endsAsCompany(name) || (roles.get(name)?.size ?? 0) > 0) continue;
    if (name.short.startsWith(`${issuerId} `)) roles.set(name, new Set<Role>(["subsidiary"]));
  }
}

/** By its legal form, or as "Alder America" and "Alder Securities" do. */
function endsAsCompany({ forms, short }: Name): boolean {
  const ending = short.slice(short.lastIndexOf(" ") + 1);
  return forms.size > 0 || isBusinessEnding(ending) || (classOfWord(ending) & PLACE) !== 0;
}

function formOf({ name, pronoun }: FoundName): NameMention["form"] {
  return pronoun ? "issuer-pronoun" : name.issuer ? "issuer-name" : "name";
}

function partyOf({ members }: JointMention, ids: ReadonlyMap<Name, string>): { entity: string; members: string[] } {
  const list = members.map((member) => ids.get(member)!);
  return { entity: list.join(" + "), members: list };
}

/** One entity a joint party, whatever the number of phrases for it. */
function jointEntities(text: string, joints: readonly JointMention[], ids: ReadonlyMap<Name, string>, roles: RolesOf): Entity[] {
  const entities = new Map<string, Entity>();
  for (const joint of joints) {
    const { entity: id, members } = partyOf(joint, ids);
    const span = { start: joint.start, end: joint.end, text: text.slice(joint.start, joint.end) };
    const known = entities.get(id);
    if (known) known.mentions.push(span);
    else
      entities.set(id, {
        id,
        name: span.text,
        aliases: [],
        type: "organization",
        roles: sharedRoles(joint, roles),
        mentions: [span],
        members,
      });
  }
  return [...entities.values()];
}

function sharedRoles({ members }: JointMention, roles: RolesOf): Role[] {
  const [first, ...others] = members.map((name) => rolesOf(name, roles));
  const shared = first?.filter((role) => others.every((own) => own.includes(role))) ?? [];
  return shared.length > 0 ? shared : ["other"];
}
