import { weightsFrom } from './judgement.ts'

/**
 * Learned from 465 labelled memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.33, recall 0.11, f1 0.17.
 */
export const balanceWeights = weightsFrom(
  -3.74,
  0.18,
  `
0.2 at:end
-0.19 at:upper
-0.16 cue:begins:go
0.15 cue:benefit:grant
0.05 cue:could
0.09 cue:engage:fund
0.04 cue:engage:give
0.45 cue:engage:help
0.17 cue:engage:press
0.09 cue:give:fund
0.17 cue:give:give
-0.15 cue:imperative
0.09 cue:lasting:fund
0.45 cue:lasting:help
-0.13 cue:lasting:support
-0.02 cue:obligation:ought to
-0.13 cue:position:support
-0.02 cue:possibility:would
-0.3 cue:report:state
-0.18 cue:verb
0.71 doc-past:low
-0.42 doc-past:mid
-0.06 doc-should:mid
-0.49 doc-you:high
0.1 expected
-0.05 held-measure
-0.15 imperative&argues
-0.07 imperative&doc-past:low
-0.15 imperative&kind:paragraph
-0.15 imperative&rule:contextual
-0.11 in-passing
0.16 incentive by signs
0.09 incentive+target
-0.2 item:first
0.22 item:later
0.03 len:<18
0.24 len:<9
-0.02 modal:would
0.07 money
0.03 must+verb
0.02 no-held-measure
-0.16 opens-verb:base
-0.12 opens-verb:base?
0.17 outcome
0.55 penalty by words
0.16 penalty+target
0.08 role:options
-0.17 sentences:1
-0.02 sentences:2
0.13 sentences:4
0.03 sentences:8
-0.1 standing:chosen
0.08 standing:weighed
0.17 terms:incentive
-0.83 terms:none
0.55 terms:penalty
0.02 under:calls
0.24 under:level:2
-0.12 under:level:3
0.03 units:12
-0.03 units:3
0.06 units:6
0.6 w0:(
0.36 w0:the
0.26 w0:they
0.02 w1:-
0.02 w1:c
-0.35 w1:the
-0.14 w2:the
0.06 w3:a
0.06 w3:be
-0.04 w3:that
-0.08 w3:the
0.02 w:'s
0.25 w:'s _ .
0.21 w:) we
0.11 w:,
0.26 w:, _ no
0.12 w:, _ say
-0.02 w:, _ the
0.05 w:, and
-0.06 w:, for
-0.18 w:, to
0.05 w:-
0.68 w:;
0.05 w:a
0.1 w:a _ would
0.08 w:a one
0.17 w:after
0.24 w:against
0.03 w:agencies
-0.31 w:an
-0.17 w:and
0.37 w:and say
-0.07 w:are
-0.44 w:as
-0.31 w:be _ ,
-0.09 w:be _ .
-0.14 w:been
-0.04 w:by
0.13 w:by the
-0.03 w:come
0.02 w:contract
0.03 w:countries
-0.08 w:day
-0.37 w:days
0.07 w:department
0.03 w:don't
0.16 w:duty
0.59 w:every
0.1 w:give
0.02 w:grant
-0.02 w:have
0.07 w:help
-0.22 w:in _ .
0.29 w:in the
-0.27 w:is
0.09 w:it is
-0.39 w:its
-0.07 w:june
-0.03 w:leave
-0.04 w:line
0.33 w:london
0.25 w:names
0.12 w:needs
0.24 w:never
0.53 w:new
0.32 w:next
0.24 w:not _ .
0.37 w:not be
0.04 w:now
0.17 w:of
-0.02 w:of 0
-0.27 w:of _ ,
0.24 w:of those
-0.02 w:on
-0.21 w:on the
-0.02 w:one
-0.08 w:other
0.02 w:our
-0.06 w:out
0.05 w:paid _ the
0.22 w:port
0.34 w:press
-0.11 w:report
0.11 w:rule
0.2 w:should not
0.12 w:six
0.26 w:statement
0.26 w:states
-0.04 w:that
-0.2 w:the
0.18 w:the _ 's
0.17 w:the _ -
-0.14 w:the _ .
0.27 w:the _ would
0.28 w:the names
-0.03 w:this
0.22 w:time
0.02 w:time to
0.63 w:to _ .
0.27 w:to _ 0
0.22 w:to _ a
0.12 w:to _ up
0.03 w:to a
0.48 w:two years
0.13 w:under
-0.18 w:until
0.07 w:up
0.06 w:up to
0.02 w:way
0.06 w:we
0.03 w:we shall
-0.03 w:what
0.38 w:which
0.02 w:which we
0.09 w:who
0.25 w:will be
-0.28 w:with
0.1 w:years _ a
`,
)
