/** The help texts of the command. */

/** What `filing-facts --help` and the help of each subcommand print. */
export const HELP = {
  general: `filing-facts: figures from the prose of annual reports as typed facts and time series

Usage
  filing-facts extract FILE…     every figure of each text, with what it measures, of whom and for when
  filing-facts timeline FILE…    several filings of an issuer as time series, with what each filing said
  filing-facts --version

  filing-facts extract --help    options and examples of extract
  filing-facts timeline --help   options and examples of timeline

FILE is a text or HTML file, a folder (its *.txt and *.htm files in the order of their names), or - for standard
input.
Nothing is sent anywhere: the command reads the files named and writes to standard output.
`,
  extract: `filing-facts extract FILE…: every figure of each text, with what it measures, of whom and for when

Usage
  filing-facts extract [options] FILE…

Output
  --format table|json|jsonl|csv  table for people (default); json: an array with the whole record of each filing;
                                 jsonl: one fact a line; csv: one fact a row

Many filings
  --jobs N                       threads; from 8 files on as many as the machine has cores
  --output FILE                  the whole record of each filing as a line of FILE, in the order of the files
  --resume                       go on with FILE after an interrupt: what stands in it is not done again
  --plain                        without the labels of compromise: several times as fast
  --jsonl                        a filter: on standard input a filing a line, { "text": "…", "id": "…" } with
                                 the options of extract; its record a line on standard output, or { "error": … }

${filingOptions()}
Examples
  filing-facts extract report.txt
  filing-facts extract --issuer "Hoshikawa Data Inc." --fiscal-year-end 2018-03-31 report.txt
  filing-facts extract --format csv reports/ > facts.csv
  filing-facts extract --format jsonl - < report.txt | head -n 3
  filing-facts extract --output facts.jsonl --resume reports/
  parallel -k --pipe -L 100 filing-facts extract --jsonl --plain < filings.jsonl > facts.jsonl
`,
  timeline: `filing-facts timeline FILE…: several filings of an issuer as time series, with what each filing said

Usage
  filing-facts timeline [options] FILE…

Output
  --format table|json|jsonl|csv  table for people (default); json: the whole timeline; jsonl: one series a line;
                                 csv: one row for what one filing said of one value
  --trace                        below the table each value with its filing and characters
  --as-of YYYY-MM-DD             as known on that day: filings filed later are left out
  --jobs N                       threads; from 8 files on as many as the machine has cores
  --plain                        without the labels of compromise: several times as fast

${filingOptions()}
Examples
  filing-facts timeline reports/
  filing-facts timeline --trace report-2018.txt report-2019.txt
  filing-facts timeline --options filings.json --format csv reports/*.txt > series.csv
`,
} as const;

function filingOptions(): string {
  return `What to read
  --encoding NAME                of the files, such as shift_jis; without it a byte order mark, a declaration
                                 or the bytes themselves tell
  --tags                         of HTML with inline XBRL: where its tags and sentences differ, in table and json
  --section NAME                 only this section of each text: risk-factors, key-information, operating-review or
                                 major-shareholders

What the text itself may not say
  --issuer NAME                  the company that files, for every file given
  --issuer-id ID                 a short id for it, for every file given
  --fiscal-year-naming start|end whether "fiscal 2018" is named by the year in which it starts or ends
  --id ID                        id of the filing (default: the name of the file); for one file only
  --fiscal-year-end YYYY-MM-DD   last day of the fiscal year reported on; for one file only
  --filed YYYY-MM-DD             day of filing; for one file only
  --form FORM                    "20-F", "10-K" …; for one file only
  --options FILE                 the same for many files, as JSON; without it, a filings.json beside a text is used:
                                 { "hoshikawa-2018": { "file": "hoshikawa-2018.txt", "options": {
                                     "issuer": { "id": "Hoshikawa", "name": "Hoshikawa Data Inc." },
                                     "fiscalYearEnd": "2018-03-31", "filed": "2018-07-10" } } }

Exit code
  0  every file was read      1  a file could not be read (one line on standard error; the others are done)
  2  wrong usage

A byte order mark is not part of the text: offsets count from the character behind it. Offsets of an HTML file are
those of its text; "html" is the range of a fact in the file itself.
`;
}
