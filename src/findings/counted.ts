/** A count with its noun: "1 finding", "2 memos". */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`
