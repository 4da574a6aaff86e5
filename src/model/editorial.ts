/** What people ask, and the figures that help to answer it. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly figures: readonly string[];
}

/** What editors choose to show of a family of retellings. */
export interface Story {
  /** The figures that its picture names. */
  readonly labels: readonly string[];
  /** The sources that corrected the number or what was made of it, besides the figures that refute it. */
  readonly corrections: readonly string[];
}

/** What editors wrote that the model builds on, as plain data: to read and to print the texts is the work of prose. */
export interface Editorial {
  /** By id, in the order in which they are listed. */
  readonly questions: ReadonlyMap<string, Question>;
  /** What sources disagree on, as a question, by the id of the disagreement. */
  readonly disputeTitles: ReadonlyMap<string, string>;
  /** What is told of each operation, as plain text, by its id: where other operations are named. */
  readonly operationTexts: ReadonlyMap<string, string>;
  /** Which figures editors chose and named for each operation, by its id. */
  readonly operationChoices: ReadonlyMap<string, OperationChoice>;
  /** By the id of the first figure of the family. */
  readonly stories: ReadonlyMap<string, Story>;
}

/** Which figures stand for an operation, by their ids. */
export interface OperationChoice {
  /** Those that stand for it where the rule would choose others; the first is told first. */
  readonly figures: readonly string[];
  /** Those that stand for no rung of it. */
  readonly apart: readonly string[];
  /** Those that its text names. */
  readonly cited: readonly string[];
  /** Of these, those that it tells below its lead, among all counts or as what came after, and not only argues with. */
  readonly told: readonly string[];
}

/** Where the rule alone chooses. */
export const NO_CHOICE: OperationChoice = { figures: [], apart: [], cited: [], told: [] };

/** For a record without texts. */
export const NO_TEXTS: Editorial = {
  questions: new Map(),
  disputeTitles: new Map(),
  operationTexts: new Map(),
  operationChoices: new Map(),
  stories: new Map(),
};
