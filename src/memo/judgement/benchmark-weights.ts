import { weightsFrom } from './judgement.ts'

/**
 * Learned from 465 labelled memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.31, recall 0.63, f1 0.42.
 */
export const benchmarkWeights = weightsFrom(
  -2.83,
  0.16,
  `
0.28 at:end
0.36 at:lower
-0.49 at:top
-0.07 at:upper
0.08 cue:begins:begin
-0.07 cue:begins:follow
-0.33 cue:condition:if
-0.03 cue:ease:drop
0.03 cue:ease:repeal
-0.03 cue:engage:ask
0.07 cue:engage:direct
-0.15 cue:engage:grant
-0.39 cue:engage:hold
-0.03 cue:engage:pay
0.18 cue:engage:press
-0.04 cue:engage:support
0.04 cue:give:create
0.04 cue:give:finance
0.09 cue:give:give
-0.15 cue:give:grant
0.1 cue:give:open
-0.03 cue:give:pay
-0.15 cue:hedged
0.04 cue:impose:create
0.04 cue:lasting:create
-0.14 cue:lasting:make
-0.14 cue:lasting:support
0.25 cue:lasting:work
-0.1 cue:loose-source:many
0.02 cue:negation:instead of
-0.37 cue:negation:no
-0.32 cue:negation:not
0.14 cue:obligation:has to
0.48 cue:obligation:ought to
-0.11 cue:obligation:shall
-0.22 cue:obligation:should
0.07 cue:one-off:accept
-0.03 cue:one-off:ask
0.07 cue:one-off:direct
0.03 cue:one-off:repeal
-0.17 cue:one-off:sign
0.07 cue:position:accept
0.27 cue:position:feel
-0.14 cue:position:support
0.07 cue:possibility:can
0.09 cue:possibility:would
-0.04 cue:question
-0.02 cue:report:ask
0.27 cue:report:feel
0.14 cue:report:report
-0.09 cue:report:state
0.04 doc-imperative:low
0.22 doc-past:mid
0.46 doc-should:high
-0.1 doc-should:low
0.09 doc-you:low
0.09 gerund&doc-imperative:low
0.05 gerund&item:first
0.2 gerund&lead
0.15 gerund&under:level:3
0.16 headed
-0.33 held-measure
-0.47 imperative&doc-you:low
-0.04 imperative&intro:colon-end
-0.03 imperative&lead
-0.07 imperative&list-imperative:most
0.13 imperative&list-imperative:some
-0.19 imperative&par:first
0.06 imperative&under:level:1
-0.04 imperative&under:level:3
0.12 incentive by signs
-0.04 incentive by words
0.26 incentive+target
0.1 item
0.18 item:first
0.16 lasting
0.4 lasting-act
0.3 lead
-0.09 len:35+
0.13 len:<18
-0.02 measured-elsewhere
-0.1 memo-header
0.07 modal:can
-0.1 modal:will
0.09 modal:would
0.04 must+subject:Word
-0.06 must+subject:plural
0.05 must+subject:word
-0.03 must+verb
0.41 no-held-measure
0.12 no-memo-header
-0.12 one-off
0.67 outcome
-0.1 penalty by signs
0.08 performative:base+own
-0.04 proposals:2
-0.04 question
-0.04 question&argues
-0.04 question&intro:colon-end
-0.04 question&item
-0.04 question&item:first
-0.04 question&kind:paragraph
-0.04 question&list-imperative:none
-0.04 question&rule:refuted
-0.36 role:background
0.3 role:other
-0.29 sentences:2
0.27 sentences:8
-0.11 should+other
-0.07 should+subject:and
0.37 should+subject:name-group
-0.29 slot:date
0.04 slots:0
-0.17 terms:incentive+penalty
-0.03 terms:none
0.31 terms:penalty
0.16 under:calls
0.03 under:level:3
0.14 under:verb-ing
-0.11 unheaded
-0.08 units:12
-0.13 units:25
0.23 units:3
-0.02 unowned
-0.15 w0:(
-0.03 w0:an
0.57 w0:for
-0.4 w0:in
-0.11 w0:there
0.16 w0:this
0.09 w0:what
0.24 w0:you
-0.16 w1:-
0.4 w1:should
0.36 w1:that
0.29 w1:the
-0.06 w1:you
0.2 w2:'s
-0.18 w2:a
0.02 w2:for
-0.26 w2:not
-0.08 w2:on
0.13 w2:other
0.26 w2:should
-0.28 w2:the
-0.41 w2:to
0.11 w3:,
0.03 w3:about
0.45 w3:and
0.06 w3:is
0.04 w3:of
0.32 w3:that
-0.15 w3:the
-0.02 w:"
0.28 w:'s
0.03 w:) ,
0.09 w:) that
-0.15 w:, _ a
0.25 w:, _ and
0.03 w:, _ the
-0.02 w:, a
0.08 w:, and
-0.06 w:, as
-0.41 w:, for
0.13 w:, if
0.28 w:, in
-0.02 w:, on
-0.22 w:, that
-0.04 w:, the
0.09 w:, where
0.16 w:, which
-0.26 w:.
-0.09 w:. .
-0.35 w:0
0.17 w:0 )
0.08 w:0 _ )
-0.18 w:0 _ .
0.04 w:0 _ of
0.41 w:0 _ that
0.39 w:: the
0.21 w:;
-0.08 w:?
-0.04 w:? .
0.1 w:a _ ,
0.1 w:a _ -
0.1 w:a _ can
-0.14 w:a _ in
-0.09 w:about
0.07 w:accept
0.09 w:act
0.15 w:adoption
0.38 w:again
0.47 w:aid
-0.4 w:also
-0.45 w:an
0.2 w:and
0.39 w:and ,
0.1 w:and _ ,
0.02 w:and _ a
0.05 w:and _ with
0.05 w:and a
0.07 w:and it
0.19 w:and the
0.03 w:anti
0.03 w:anti -
-0.29 w:any
-0.19 w:as
0.11 w:as _ as
-0.16 w:asked
-0.11 w:asked to
0.05 w:asks
-0.19 w:at
-0.03 w:at least
0.3 w:at the
0.15 w:be
-0.08 w:be .
0.25 w:be _ ,
-0.08 w:be _ in
0.21 w:be _ of
-0.03 w:be _ to
0.33 w:be a
-0.02 w:be told
0.05 w:becomes
-0.05 w:before the
0.14 w:bring _ the
-0.16 w:by
0.09 w:cases
0.17 w:children
0.27 w:class
0.04 w:concession
0.15 w:conduct
0.16 w:could
0.03 w:countries
0.37 w:court
0.23 w:d
0.17 w:d .
0.03 w:data .
-0.05 w:date
-0.36 w:day
-0.47 w:days
0.05 w:debate .
0.05 w:debate _ .
0.25 w:digital
-0.61 w:each
0.03 w:east
-0.14 w:end of
0.58 w:explore
0.02 w:find
-0.04 w:following
0.11 w:for
0.4 w:for _ and
0.19 w:for that
0.06 w:for them
-0.03 w:from
0.14 w:further
0.27 w:future
0.18 w:general
0.22 w:government
-0.26 w:half
0.26 w:has
-0.13 w:have
0.27 w:have to
0.03 w:head
0.34 w:here
0.02 w:him
0.15 w:him to
0.02 w:hospitals
0.2 w:how
-0.37 w:i
-0.05 w:i'd
0.06 w:important
-0.12 w:in
-0.23 w:in _ ,
-0.23 w:in _ .
0.12 w:in _ and
-0.33 w:in _ for
0.24 w:information
0.62 w:instead
0.15 w:instead of
0.04 w:into
0.22 w:is a
0.03 w:is in
0.14 w:issue
0.14 w:issue a
-0.03 w:it
0.02 w:it ,
-0.1 w:keep
0.03 w:kept
0.12 w:korean
-0.04 w:leave
-0.25 w:let
-0.34 w:line
0.1 w:local
0.14 w:long
0.28 w:look
0.41 w:look _ the
0.12 w:lot
0.27 w:making
-0.08 w:measures
0.09 w:meet
0.13 w:met
-0.32 w:minister
0.24 w:ministers
0.12 w:model
0.03 w:money
-0.79 w:months
0.06 w:more
0.11 w:more _ ,
0.3 w:move
0.11 w:must
0.26 w:must be
0.19 w:needs
0.06 w:needs to
-0.17 w:next
-0.53 w:nothing
-0.28 w:now
0.14 w:obligation
0.31 w:of
0.04 w:of _ ,
-0.26 w:of the
0.44 w:off
0.06 w:on
-0.26 w:once
0.05 w:only
-0.02 w:or
0.24 w:other
0.17 w:ought to
-0.04 w:paid
-0.2 w:paper
0.15 w:pay
0.2 w:people
-0.22 w:percent
0.3 w:plan
0.12 w:plant
0.11 w:policy
0.46 w:possible
0.1 w:press
-0.09 w:private
0.13 w:propose
0.17 w:protection
-0.4 w:public
-0.04 w:publish
-0.14 w:read
0.08 w:ready
0.23 w:real
0.2 w:recommend that
0.04 w:region
0.13 w:restore
0.67 w:review
0.05 w:review of
0.04 w:room
0.05 w:rules
0.07 w:safety
-0.09 w:same
-0.2 w:say
0.13 w:school
0.61 w:service _ .
-0.27 w:shall
0.09 w:should
-0.04 w:should _ that
-0.16 w:should _ to
0.1 w:should give
-0.4 w:should not
-0.3 w:six
0.11 w:so
0.24 w:so that
0.42 w:something
0.06 w:south _ africa
-0.11 w:still
0.16 w:stop
0.05 w:strengthen
0.19 w:system
0.05 w:talks
0.11 w:technology
-0.33 w:than
0.04 w:that _ be
-0.15 w:that the
0.2 w:that we
0.07 w:the _ ,
-0.03 w:the _ .
-0.14 w:the _ of
-0.05 w:the _ should
-0.09 w:the _ states
0.08 w:the _ that
-0.09 w:the _ the
0.19 w:the embassy
-0.04 w:the end
0.3 w:the government
-0.06 w:the same
-0.05 w:the second
0.19 w:their _ ,
-0.23 w:then
0.5 w:there _ to
0.08 w:things
-0.04 w:this _ ,
0.66 w:those
0.04 w:those that
0.14 w:through
0.09 w:to _ ,
-0.09 w:to _ .
0.03 w:to _ ;
-0.06 w:to _ in
-0.02 w:to _ of
0.07 w:to _ the
0.18 w:to _ their
0.15 w:to _ what
0.05 w:to _ with
-0.41 w:to a
0.08 w:to bring
0.03 w:to go
-0.12 w:to have
-0.02 w:to the
-0.03 w:told
0.06 w:towards
-0.12 w:treasury
-0.06 w:two
-0.08 w:two years
-0.15 w:united states
0.06 w:until the
0.03 w:up
0.08 w:up with
0.19 w:use
-0.07 w:vote
-0.32 w:was
0.18 w:way
0.47 w:way of
0.14 w:we _ to
0.09 w:we propose
0.2 w:we'd
-0.21 w:week
0.06 w:west africa
0.27 w:what
0.16 w:where
0.04 w:whether the
0.14 w:which is
-0.07 w:which the
-0.18 w:who
0.19 w:will _ be
0.32 w:with
-0.12 w:within
-0.04 w:year
-0.29 w:years
-0.12 w:you
0.13 w:you _ the
-0.06 w:you to
0.05 w:your _ .
0.13 w:—
-0.33 we
0.05 will+subject:word
0.12 year
`,
)
