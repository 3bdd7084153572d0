/**
 * How texts name people: "Mr. Taro Alder, our president and representative director".
 * Spelt without the final point.
 */

/** Words before a person's name. */
export const personTitles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Messrs", "Prof", "Professor", "Sir", "Dame", "Lord"] as const;

/** Nouns of an office, in lower case, with the role that the office gives. */
export const officeRoles = {
  president: "officer",
  presidents: "officer",
  ceo: "officer",
  cfo: "officer",
  coo: "officer",
  cto: "officer",
  cio: "officer",
  officer: "officer",
  officers: "officer",
  treasurer: "officer",
  secretary: "officer",
  controller: "officer",
  counsel: "officer",
  founder: "officer",
  "co-founder": "officer",
  director: "director",
  directors: "director",
  chairman: "director",
  chairwoman: "director",
  chairperson: "director",
  chair: "director",
} as const satisfies Record<string, "officer" | "director">;
