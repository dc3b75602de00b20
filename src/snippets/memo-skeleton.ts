import { stop, template } from '../findings/template.ts'
import { inSequence } from './compose.ts'
import { afterEssay } from './credit.ts'
import { consultAlly } from './parties.ts'
import type { Snippet } from './snippet.ts'
import { stakeholderTable, stepsTable } from './tables.ts'
import { benchmark, confrontConduct } from './terms.ts'

/** A whole memo: the bottom line first, then what a reader needs to agree with it. */
export const memoSkeleton: Snippet = {
  id: 'memo-skeleton',
  title: 'Memo skeleton',
  summary:
    'A decision memo from header to references: summary, problem, options, stakeholders, recommendations, risks and next steps.',
  prefix: 'memo',
  body: inSequence(
    '---\npolicy-memo: true\n---\n\n# ',
    template`${stop(1, 'Subject')}\n\n**To:** ${stop(2, 'reader')}\\\n**From:** ${stop(3, 'author')}\\\n**Date:** ${stop(4, 'date')}`,
    '\n\n## Summary\n\n',
    template`${stop(1, 'The decision asked for, and why now, in three sentences.')}`,
    '\n\n## Background\n\n',
    template`${stop(1, 'What the reader must know, with sources.')}`,
    '\n\n## Problem\n\n',
    template`${stop(1, 'What goes wrong, for whom and how much, if nothing changes.')}`,
    '\n\n## Options\n\n',
    template`1. **No change.** ${stop(1, 'What it costs and gains.')}\n2. **${stop(2, 'Second option')}.** ${stop(3, 'What it costs and gains.')}`,
    '\n\n## Stakeholders\n\n',
    stakeholderTable.body,
    '\n\n## Recommendations\n\n### ',
    template`${stop(1, 'First recommendation')}`,
    '\n\n',
    confrontConduct.body,
    '\n\n',
    benchmark.body,
    '\n\n### ',
    template`${stop(1, 'Second recommendation')}`,
    '\n\n',
    consultAlly.body,
    '\n\n## Risks\n\n',
    template`- **${stop(1, 'Risk')}.** Mitigation: ${stop(2, 'what we do about it')}. We stop if ${stop(3, 'threshold')}.`,
    '\n\n## Next steps\n\n',
    stepsTable.body,
    '\n\n## References\n\n',
    template`- ${stop(1, 'Author, title, publisher, date.')}`,
    '\n',
  ),
  credit: afterEssay,
}
