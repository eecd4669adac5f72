// The shape of the data that Python writes into the page, as types for the checker.

/**
 * A column of whole numbers, one for each row of a table; -1 is none. `of` counts the rows of each
 * case, or of each row of the table above.
 * @typedef {Int32Array} Column
 *
 * @typedef {{ of: Column, activity: Column, at: Column, span: Column, when: Column, row: Column, more: Column }} EventColumns
 * @typedef {{ of: Column, step: Column, start: Column, stop: Column, state: Column, agency: Column, kind: Column, passed: Column, said: Column, groups: Column, ownLow: Column, ownHigh: Column, result: Column, mayBeLate: Column }} WaitColumns
 * @typedef {{ of: Column, standard: Column, outcome: Column, low: Column, high: Column, elapsed: Column, due: Column, dueAt: Column, before: Column, beforeAt: Column, over: Column, beyond: Column, note: Column }} VerdictColumns
 * @typedef {{ of: Column, milestone: Column, days: Column, excess: Column, exact: Column, sentence: Column }} ChainColumns
 * @typedef {{ of: Column, step: Column, start: Column, stop: Column, days: Column, excess: Column, standard: Column }} LinkColumns
 * @typedef {{ of: Column, step: Column, start: Column, stop: Column, days: Column }} FloatColumns
 * @typedef {{ of: Column, finding: Column, sentence: Column, rows: Column }} FindingColumns
 * @typedef {{ of: Column, measure: Column, year: Column, outcome: Column }} PublishedColumns
 *
 * Days are counted from 1 January 1970; instants are seconds after `base`. A case is its name, the
 * number of the text that says why it is listed, its rank or -1, and its set of attributes. A step is
 * its id, title and whether it is a notice period. A standard is its id, sentence, tier and what is said
 * where it is late. A line is
 * a row of the table of standards: its step, standard or -1, and unit.
 * @typedef {object} Columns
 * @property {[string, string]} caseNoun
 * @property {string} noneFirst
 * @property {string[]} agencies
 * @property {[string, string, number][]} activities
 * @property {[string, string, number][]} steps
 * @property {[string, string, string, string][]} standards
 * @property {[number, number, string][]} lines
 * @property {[string, string][]} results
 * @property {string} notEnoughNotice
 * @property {string[]} outcomeIds
 * @property {string[]} outcomes
 * @property {[string, number | null, number | null][]} periods
 * @property {[number, string][]} holidays
 * @property {number} base
 * @property {[number, number]} asOf
 * @property {[number, number][]} offsets
 * @property {[string, number, number, number][]} cases
 * @property {EventColumns} events
 * @property {WaitColumns} waits
 * @property {VerdictColumns} verdicts
 * @property {ChainColumns} chains
 * @property {LinkColumns} links
 * @property {FloatColumns} floats
 * @property {FindingColumns} findings
 * @property {string[]} measures
 * @property {PublishedColumns} published
 * @property {string[]} sites
 * @property {[string, string][][]} mores
 * @property {string[]} texts
 */

/**
 * A grouping: the names of its groups, and for each set of groups the position of its group or -1.
 * @typedef {{ by: string, names: string[], of: number[] }} GroupSet
 *
 * @typedef {"hours" | "days" | "working days" | "weeks" | "months" | string} Unit
 * @typedef {{ standard: string, at: number, words: string, soon: boolean }} Limit
 * @typedef {{ title: string, unit: Unit, grouped: [string, string[]][], limits: Limit[] }} TimedStep
 * @typedef {Record<string, string>} Messages
 *
 * A figure of the drawing library: its traces and layout are handed on as they are.
 * @typedef {{ data: any[], layout: any }} Figure
 *
 * @typedef {object} ChartStyle
 * @property {{ share: Figure, days: Figure, funnel: Figure }} looks
 * @property {Messages} kinds
 * @property {Messages} positions
 * @property {{ aside: number, of: Record<string, { latest: string, beside: Record<string, string> }> }} published
 * @property {[string, string][]} periods
 * @property {Record<string, number>} targets
 *
 * @typedef {object} PanelSizes
 * @property {number} columns
 * @property {number} names
 * @property {number} gap
 * @property {number} head
 * @property {number} foot
 * @property {number} row
 * @property {number} most
 * @property {number} label
 * @property {[number, number]} sides
 *
 * @typedef {object} Survey
 * @property {string} case
 * @property {string} requested
 * @property {Record<string, string>} by
 * @property {string[]} outcomes
 * @property {Record<string, string>} survey_stages
 *
 * @typedef {object} Turnaround
 * @property {Record<string, Figure>} figures
 * @property {[string, string][]} survey_stages
 * @property {Record<string, string>} grouped
 * @property {number} all
 * @property {{ site: Record<string, Messages>, period: Record<string, Messages> }} own
 * @property {Survey[]} surveys
 * @property {Record<string, string[]>} chosenBy
 * @property {string[]} outcomes
 * @property {(number | null)[]} segments
 * @property {[string, number, string, [number, string] | null, [number, string] | null][]} compared
 * @property {number} needed
 * @property {string[]} order
 * @property {[string, string]} hours
 * @property {string[]} messages
 * @property {[string, string][]} estimators
 * @property {string[]} steps
 * @property {Figure} marks
 * @property {{ beyond: number, done: string, likely: string, floor: number, legend: number }} scale
 * @property {Record<string, TimedStep>} by_step
 * @property {[string, string, string][]} by_standard
 * @property {string} unknown
 * @property {PanelSizes} sizes
 * @property {Record<string, [string, string[]][]>} shares
 * @property {ChartStyle} charts
 * @property {GroupSet[]} sets
 */

/**
 * A meeting: its kind, the agencies that came (null where that is not recorded), and those invited.
 * @typedef {[number, number[] | null, number[]]} Meeting
 * @typedef {{ of: number[], met: number[], distinct: Meeting[], agencies: string[][] }} Meetings
 *
 * @typedef {object} Practice
 * @property {number[]} answers
 * @property {number[][]} sets
 * @property {Record<string, [number, string, boolean]>} checks
 * @property {Meetings | null} meetings
 *
 * @typedef {{ number: number, activity: number, name: string, reached: number, days: number, excess: number, sentence: string, waits: [number, number, number, number, number][] }} Milestone
 *
 * An edge of the pathway: its step and the activities at its ends.
 * @typedef {[number, number, number]} Edge
 *
 * @typedef {object} PathwayDrawing
 * @property {Figure} figure
 * @property {string[][]} lines
 * @property {Edge[]} edges
 * @property {Record<string, [number, string, string[]]>} labels
 * @property {Record<string, Unit>} units
 * @property {boolean} followed
 * @property {[string, number][]} observed
 *
 * @typedef {{ after: [string, string, string, string][] | null, unknown: number[] }} RecordSection
 *
 * @typedef {{ few: number, columns: Columns, turnaround: Turnaround, practice: Practice, days: Milestone[], pathway: PathwayDrawing, record: RecordSection }} PageData
 */

export {};
