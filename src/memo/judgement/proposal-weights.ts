import { weightsFrom } from './judgement.ts'

/**
 * Learned from 465 labelled memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.66, recall 0.60, f1 0.63.
 */
export const proposalWeights = weightsFrom(
  -2.52,
  0.46,
  `
0.03 argues
0.1 at:end
0.28 at:lower
-1.44 at:top
-0.35 at:upper
-0.2 because
0.07 better-to
0.08 blockquote
-0.08 can+be
-0.16 can+embedded
-0.22 can+subject:name-group
0.04 can+subject:we
0.47 condition:set
0.06 could&at:lower
-0.14 could&at:upper
0.06 could&doc-imperative:low
-0.19 could&doc-imperative:mid
-0.19 could&doc-should:low
0.38 could&doc-should:mid
-0.02 could&doc-you:high
-0.12 could&intro:calls
0.11 could&intro:kind:heading
0.33 could&item:ordered
-0.04 could&last-of-passage
-0.67 could&lead
0.03 could&len:35+
-0.14 could&par:first
0.05 could&par:later
-0.3 could&prev:modal:could
0.13 could&prev:modal:would
-0.2 could&prev:was
0.04 could&role-own:rec
-0.17 could&role:other
0.46 could&role:problem
-0.33 could&rule:refuted
-0.18 could&under:level:2
0.04 could&under:level:3
0.23 could&under:verb-base?
-1.03 could+embedded
-0.43 could+not
0.11 could+passive
-0.08 could+subject:Word
0.75 could+subject:name-institution
0.38 could+subject:we
0.28 could+verb
0.13 cue:baseline:above
0.04 cue:begins:begin
0.21 cue:begins:follow
0.09 cue:begins:resume
-0.27 cue:benefit:assurances
0.19 cue:benefit:contract
0.09 cue:benefit:contracts
0.26 cue:benefit:exemption
0.21 cue:benefit:guarantee
-0.03 cue:benefit:licence
0.37 cue:benefit:offer
0.26 cue:benefit:payment
0.15 cue:burden:charge
0.04 cue:burden:duty
0.67 cue:burden:fee
-0.26 cue:condition:if
-0.05 cue:condition:those who
0.38 cue:condition:until
0.08 cue:demand:call for
-0.19 cue:demand:expect
0.38 cue:demand:refuse
0.09 cue:demand:seek
0.11 cue:demand:urge
0.17 cue:direct-penalty:sue
-0.02 cue:ease:cancel
0.05 cue:ease:exempt
0.3 cue:ease:lift
-0.16 cue:ease:reduce
0.14 cue:ease:stop
0.07 cue:ease:suspend
0.14 cue:ends:stop
0.19 cue:engage:appoint
0.03 cue:engage:ask
0.25 cue:engage:bring in
0.08 cue:engage:call on
0.32 cue:engage:charge
0.15 cue:engage:direct
0.21 cue:engage:encourage
0.05 cue:engage:exempt
0.04 cue:engage:fund
-0.18 cue:engage:get
0.16 cue:engage:grant
0.13 cue:engage:hold
0.21 cue:engage:include
0.06 cue:engage:inform
0.03 cue:engage:instruct
0.22 cue:engage:invite
0.12 cue:engage:protect
0.14 cue:engage:provide
0.09 cue:engage:seek
0.11 cue:engage:urge
-0.15 cue:future:will
-0.29 cue:gerund
0.3 cue:give:condition
-0.08 cue:give:create
0.08 cue:give:extension
0.04 cue:give:fund
0.21 cue:give:grant
0.2 cue:give:guarantee
0.21 cue:give:include
-0.06 cue:give:increase
0.16 cue:give:link
0.45 cue:give:open
0.14 cue:give:provide
0.11 cue:give:release
0.04 cue:give:restore
0.09 cue:give:resume
0.03 cue:give:sell
-0.15 cue:give:ship
0.35 cue:give:transfer
0.07 cue:give:use
-0.08 cue:impose:create
-0.06 cue:impose:increase
0.08 cue:impose:issue
0.34 cue:impose:keep
0.04 cue:impose:restore
0.03 cue:impose:support
-0.08 cue:lasting:create
0.21 cue:lasting:encourage
0.04 cue:lasting:fund
-0.06 cue:lasting:increase
0.12 cue:lasting:protect
0.14 cue:lasting:provide
-0.16 cue:lasting:reduce
0.18 cue:lasting:reform
0.04 cue:lasting:restore
0.09 cue:lasting:seek
0.08 cue:lasting:support
0.07 cue:lasting:use
-0.19 cue:loose-source:many
-0.17 cue:loose-source:some
-0.06 cue:negation:can't
-0.03 cue:negation:cannot
-0.24 cue:negation:doesn't
0.03 cue:negation:don't
-0.18 cue:negation:isn't
0.12 cue:negation:no
-0.1 cue:negation:none
-0.13 cue:negation:not
0.14 cue:negation:nothing
1.39 cue:negation:shouldn't
0.2 cue:negation:without
0.71 cue:not-condition:what if
-0.06 cue:obligation:are to
0.26 cue:obligation:has to
-0.07 cue:obligation:have to
0.16 cue:obligation:needs to
0.59 cue:obligation:should
0.02 cue:one-off:agree
0.03 cue:one-off:announce
0.19 cue:one-off:appoint
0.03 cue:one-off:ask
0.27 cue:one-off:call
-0.02 cue:one-off:cancel
0.15 cue:one-off:direct
0.06 cue:one-off:inform
0.03 cue:one-off:instruct
0.22 cue:one-off:invite
0.08 cue:one-off:issue
-0.07 cue:one-off:note
0.85 cue:one-off:publish
0.11 cue:one-off:release
-0.12 cue:one-off:respond
0.1 cue:one-off:send
0.04 cue:one-off:sign
0.11 cue:one-off:table
0.57 cue:one-off:vote
0.07 cue:performative:recommend
0.11 cue:performative:urge
0.08 cue:performs
-0.25 cue:phrase
0.02 cue:position-noun:demand
-0.06 cue:position-noun:interest
0.15 cue:position-noun:needs
-0.1 cue:position-noun:position
0.21 cue:position-noun:preference
0.02 cue:position:agree
-0.04 cue:position:believe
-0.27 cue:position:benefit
0.08 cue:position:call for
-0.19 cue:position:expect
-0.1 cue:position:feel
-0.04 cue:position:hope
-0.21 cue:position:like
0.24 cue:position:push for
0.38 cue:position:refuse
-0.53 cue:position:regard
-0.05 cue:position:see
0.09 cue:position:seek
0.08 cue:position:support
-0.06 cue:position:think
0.11 cue:position:urge
-0.22 cue:position:view
-0.08 cue:possibility:can
0.22 cue:possibility:could
-0.19 cue:possibility:may
0.13 cue:possibility:might
-0.15 cue:question
0.03 cue:report:announce
-0.04 cue:report:believe
-0.03 cue:report:estimate
-0.19 cue:report:expect
-0.1 cue:report:feel
-0.04 cue:report:hope
0.06 cue:report:inform
-0.07 cue:report:note
0.07 cue:report:recommend
-0.53 cue:report:regard
-0.12 cue:report:respond
-0.05 cue:report:see
0.21 cue:report:state
-0.06 cue:report:think
0.11 cue:report:urge
-0.22 cue:report:view
0.35 cue:report:write
-0.18 cue:subject-give:get
0.34 cue:subject-give:keep
-1.13 cue:subject-impose:face
0.02 cue:withdraw:block
-0.02 cue:withdraw:cancel
0.03 cue:withdraw:recover
-0.16 cue:withdraw:reduce
0.14 cue:withdraw:stop
0.07 cue:withdraw:suspend
-0.45 doc-imperative:low
0.06 doc-imperative:mid
0.06 doc-past:low
-0.19 doc-should:mid
0.17 doc-you:low
-0.03 emphasised
0.55 evaluates&last-of-passage
0.47 evaluates&par:later
-1.84 footnote
-1.58 for-signature
-0.2 gerund&at:upper
-0.5 gerund&doc-should:high
-0.39 gerund&doc-you:low
0.41 gerund&item:first
0.89 gerund&lead
-0.07 gerund&len:<35
0.68 gerund&list-imperative:none
-0.29 gerund&rule:contextual
0.31 goal-is
-0.02 he
0.07 hedged&at:end
-0.09 hedged&at:upper
0.03 hedged&doc-imperative:low
0.37 hedged&doc-past:mid
0.86 hedged&doc-should:high
-0.14 hedged&doc-should:mid
0.11 hedged&doc-you:mid
-0.1 hedged&intro:colon-end
-0.37 hedged&item:ordered
0.29 hedged&next:modal:could
0.09 hedged&next:none
-0.36 hedged&next:reported
0.29 hedged&next:should+verb
0.04 hedged&par:first
0.12 hedged&prev:modal:must
0.3 hedged&prev:modal:would
0.19 hedged&prev:should+verb
0.23 hedged&role:other
0.32 hedged&rule:contextual
0.11 hedged&silent
-0.43 hedged&under:level:1
0.02 hedged&under:level:3
-0.26 i
0.14 imperative
0.87 imperative&at:lower
0.24 imperative&at:upper
0.3 imperative&doc-past:low
0.06 imperative&doc-you:low
0.03 imperative&list-imperative:some
0.12 imperative&under:level:2
-0.39 imperative&under:verb-base?
0.52 imperative?
0.55 instead-of
0.36 intro:calls
0.05 intro:colon-end
-1.8 intro:describes
0.34 intro:modal:must
-0.63 intro:modal:should
0.69 intro:modal:will
0.32 intro:modal:would
0.08 intro:performative:base+own
0.91 intro:recommend
-0.63 intro:reported
-0.65 intro:was
2.24 intro:we-want
-0.38 is
2.6 it-is-time
0.49 item
0.97 item:first
-0.06 item:later
-0.58 item:ordered
0.69 kind:heading
-0.4 kind:paragraph
0.14 last-of-passage
0.1 len:<18
0.07 len:<35
-0.9 len:<4
0.57 list-imperative:most
-0.04 list-imperative:none
0.73 list-imperative:some
0.35 may+embedded
-0.15 may+subject:plural
0.31 may+subject:word
0.06 might+be
-0.2 might+embedded
0.11 might+passive
0.19 might+subject:we
-0.08 modal:can
0.22 modal:could
-0.19 modal:may
0.13 modal:might
-0.33 modal:will
-0.23 must&argues
0.29 must&at:upper
-0.09 must&doc-should:mid
0.41 must&doc-you:low
-0.08 must&intro:colon-end
-0.25 must&intro:kind:heading
-0.58 must&intro:reported
-0.04 must&item
0.86 must&item:ordered
-0.3 must&len:35+
0.28 must&len:<18
0.17 must&len:<9
0.25 must&next:modal:must
0.27 must&next:modal:will
0.22 must&par:later
0.99 must&prev:modal:should
-0.14 must&prev:reported
-0.06 must&role-own:rec
0.23 must&role:other
-0.37 must&role:recommendations
0.08 must&rule:contextual
-0.54 must&rule:explicit
1.04 must&silent
0.25 must&under:level:2
-0.16 must&under:level:3
-0.03 must+embedded
-0.4 must+other
-0.05 must+passive
0.04 must+subject:Word
0.14 must+subject:agent
0.02 must+verb
0.27 needs-a
0.02 next:imperative
-0.02 next:modal:could
0.2 next:modal:must
0.47 next:modal:should
0.17 next:modal:will
0.02 next:modal:would
-0.16 next:none
-0.33 next:option-label
-0.09 next:propose+own
-0.06 next:reported
-0.32 next:should+verb
-0.45 next:was
0.36 no-heading
-0.71 no-stop
0.05 none&argues
0.15 none&at:end
-0.13 none&at:lower
-0.11 none&doc-imperative:low
0.1 none&doc-imperative:mid
0.07 none&doc-past:low
-0.16 none&doc-should:low
0.27 none&doc-you:high
-0.04 none&doc-you:low
0.52 none&intro:colon-end
-0.38 none&intro:kind:heading
0.33 none&intro:modal:must
0.41 none&intro:modal:would
-0.02 none&item:deep
-0.32 none&item:later
0.06 none&item:ordered
-0.86 none&kind:paragraph
0.46 none&last-of-passage
-0.06 none&len:<35
-0.22 none&list-imperative:none
0.06 none&next:imperative
0.22 none&next:modal:would
-0.15 none&next:reported
-0.1 none&no-stop
-0.42 none&par:later
0.1 none&prev:modal:could
0.1 none&prev:modal:should
-0.07 none&prev:modal:would
0.18 none&prev:one-option
0.02 none&role:options
0.28 none&role:other
-0.51 none&role:problem
-0.06 none&rule:contextual
-0.7 none&silent
0.28 none&under:calls
-0.2 none&under:level:1
0.05 none&under:level:2
-0.12 none&under:verb-base?
0.2 one-option
0.66 opens-verb:base
-0.04 opens-verb:s
0.35 opens-word:a
0.51 opens-word:an
0.31 opens-word:and
1.08 opens-word:do
0.95 opens-word:don't
0.02 opens-word:i
-0.27 opens-word:in
-0.22 opens-word:it
-0.07 opens-word:its
-0.4 opens-word:let
0.46 opens-word:my
0.03 opens-word:no
0.25 opens-word:please
-0.53 opens-word:should
0.21 opens-word:so
0.53 opens-word:that
-0.66 opens-word:the
-0.74 opens-word:there
-0.04 opens-word:these
-0.22 opens-word:this
-0.13 opens-word:to
0.18 opens-word:until
0.52 opens-word:we
-0.08 opens-word:whether
0.19 opens-word:you
0.62 option-label
0.04 past
0.29 past&at:end
-0.03 past&at:upper
-0.03 past&doc-past:low
0.02 past&doc-should:mid
0.3 past&intro:colon-end
-0.09 past&intro:kind:heading
-0.95 past&kind:paragraph
0.44 past&last-of-passage
-0.03 past&lead
-0.05 past&len:<18
-0.05 past&len:<9
0.13 past&next:modal:will
0.33 past&next:modal:would
-0.5 past&next:was
-0.14 past&par:later
0.14 past&prev:modal:will
0.18 past&role:problem
-0.21 past&rule:none
-0.16 past&under:level:1
-0.26 past&under:level:2
0.19 past&under:verb-ing
0.59 performative:base
0.12 performative:base+own
0.13 performs&at:top
0.05 performs&doc-imperative:mid
0.25 performs&doc-you:high
0.02 performs&doc-you:low
-0.16 performs&doc-you:mid
0.1 performs&last-of-passage
0.16 performs&len:<18
0.19 performs&len:<35
0.15 performs&next:reported
0.35 performs&role:other
0.04 performs&under:calls
-0.11 phrase&argues
-0.09 phrase&doc-imperative:low
-0.22 phrase&doc-past:mid
-0.33 phrase&doc-should:high
0.22 phrase&doc-should:low
-0.13 phrase&doc-should:mid
-0.08 phrase&doc-you:high
0.77 phrase&intro:kind:heading
-0.1 phrase&intro:modal:would
0.32 phrase&item:first
-0.09 phrase&item:later
-0.18 phrase&item:ordered
0.81 phrase&lead
-0.31 phrase&len:<4
-0.36 phrase&list-imperative:none
0.52 phrase&list-imperative:some
-0.14 phrase&next:should+verb
-0.33 phrase&par:later
-0.35 phrase&prev:modal:should
0.27 phrase&prev:modal:would
0.3 phrase&prev:question
-0.19 phrase&role:other
-0.09 phrase&under:level:2
0.07 prev:gerund
0.53 prev:imperative
0.25 prev:modal:must
0.19 prev:modal:should
0.35 prev:modal:will
0.09 prev:modal:would
0.43 prev:option-label
0.08 prev:propose+own
-0.44 prev:question
-0.24 prev:reported
0.26 prev:should+verb
0.43 prev:that-you
-0.27 prev:was
0.06 propose
-0.15 question
-0.3 question&doc-imperative:low
-0.51 question&doc-should:mid
-0.18 question&doc-you:low
-0.43 question&last-of-passage
-0.21 question&len:<9
-0.15 question&rule:refuted
-0.52 question&under:level:3
-0.18 quoted
-0.45 reported
0.56 role-own:rec
0.29 role:background
0.56 role:options
0.16 role:other
-0.39 role:summary
0.92 rule:explicit
-0.81 rule:none
-0.31 rule:refuted
0.04 should&at:upper
0.13 should&doc-past:low
0.89 should&doc-should:high
-0.64 should&doc-should:low
0.12 should&doc-you:mid
-0.32 should&intro:colon-end
0.44 should&kind:paragraph
0.19 should&len:35+
-0.09 should&len:<35
0.32 should&next:modal:should
-0.19 should&next:modal:will
-0.23 should&next:modal:would
-0.03 should&next:reported
-0.24 should&next:was
0.09 should&par:later
-0.53 should&prev:modal:would
-0.02 should&prev:reported
-0.03 should&role:other
0.03 should&under:level:1
-0.15 should&under:level:2
-1.25 should+embedded
-0.44 should+inverted
-0.28 should+not
0.2 should+passive
0.22 should+reported
0.06 should+subject:agent
-1.37 should+subject:i
0.1 should+subject:plural
0.37 should+subject:they
-0.23 should+subject:we
0.14 should+subject:which
-0.24 should+subject:word
0.37 should+verb
-0.34 silent
-0.17 suggest
0.32 that-you
0.26 under:calls
-0.14 under:level:1
-0.29 under:level:2
-0.54 under:question
0.29 under:verb-base
-0.13 under:verb-base?
0.17 under:verb-ing
-0.19 under:verb-s?
-0.33 verb&at:lower
0.27 verb&at:upper
0.42 verb&doc-imperative:mid
0.67 verb&doc-should:low
0.39 verb&intro:calls
0.66 verb&intro:kind:heading
0.14 verb&last-of-passage
0.21 verb&lead
-0.1 verb&len:<9
-0.32 verb&par:first
0.08 verb&prev:was
0.09 verb&role:other
0.19 verb&under:level:1
-0.07 verb&under:level:2
-0.13 verb&under:verb-base?
1.07 w0:0
0.37 w0:an
0.22 w0:and
-0.76 w0:ask
-0.06 w0:at
1.46 w0:be
1.24 w0:do
0.95 w0:don't
-0.53 w0:each
-0.18 w0:he
-0.07 w0:its
1.28 w0:leave
-0.15 w0:mr
0.46 w0:my
-0.85 w0:nobody
-0.13 w0:on
0.15 w0:option
-0.11 w0:people
0.35 w0:please
0.14 w0:recommendation
0.06 w0:second
0.21 w0:so
-1 w0:some
-0.71 w0:state
0.15 w0:the
1.02 w0:then
-0.29 w0:there
-0.04 w0:these
-0.11 w0:to
-0.23 w0:under
0.18 w0:until
1.43 w0:we'd
0.23 w0:what
0.48 w0:•
-0.26 w1:'s
-0.09 w1:.
-0.09 w1:0
-0.72 w1::
0.08 w1:agency
-0.15 w1:are
0.28 w1:ask
0.23 w1:b
-0.1 w1:be
-0.07 w1:by
-0.04 w1:can
0.12 w1:could
-0.47 w1:has
-0.39 w1:have
0.13 w1:if
-0.26 w1:is
0.19 w1:it
-0.08 w1:me
0.84 w1:might
0.31 w1:must
0.65 w1:need
0.02 w1:on
0.36 w1:our
0.66 w1:out
-0.21 w1:people
1.07 w1:recommend
0.43 w1:that
0.92 w1:them
0.34 w1:to
0.33 w1:which
0.84 w1:who
0.12 w1:will
0.16 w1:would
1.66 w2:)
0.4 w2:.
0.06 w2:a
0.07 w2:also
0.27 w2:be
-0.11 w2:from
-0.37 w2:has
0.07 w2:high
0.32 w2:into
-0.27 w2:is
-0.04 w2:let
0.79 w2:must
0.65 w2:need
0.23 w2:needs
0.11 w2:not
0.06 w2:of
-0.32 w2:on
0.57 w2:requires
-0.08 w2:say
0.54 w2:should
0.04 w2:that
-0.39 w2:the
0.18 w2:therefore
-0.13 w2:this
0.19 w2:to
0.14 w2:which
-0.33 w2:would
-0.23 w3:'s
0.25 w3:,
0.57 w3:.
0.62 w3:ask
0.28 w3:back
0.37 w3:be
0.18 w3:but
0.27 w3:do
0.02 w3:it
0.57 w3:might
-0.27 w3:on
0.2 w3:ought
0.02 w3:stand
0.24 w3:time
0.38 w3:to
0.12 w3:we
0.7 w3:well
-0.19 w3:which
-0.21 w3:with
0.34 w3:you
-0.05 w3:your
-0.5 w:"
0.13 w:" _ "
-0.08 w:$
-0.08 w:$ 0
0.03 w:'
-0.15 w:'s
0.15 w:'s _ ,
-0.51 w:'s _ for
0.19 w:'s _ on
0.22 w:( _ )
0.36 w:( and
-0.13 w:( e
0.35 w:( i
-0.28 w:) .
-0.07 w:) _ .
-0.04 w:) _ and
0.19 w:) _ the
0.47 w:) that
-0.09 w:) the
0.37 w:,
-0.1 w:, 0
0.45 w:, _ )
0.05 w:, _ .
-0.52 w:, _ 0
0.11 w:, _ a
0.37 w:, _ and
-0.13 w:, _ are
0.59 w:, _ by
0.12 w:, _ for
-0.41 w:, _ have
-0.25 w:, _ is
0.05 w:, _ make
0.2 w:, _ not
0.13 w:, _ propose
0.29 w:, _ should
0.09 w:, _ that
0.03 w:, _ the
0.32 w:, _ use
-0.14 w:, _ what
0.11 w:, _ which
-0.06 w:, _ will
0.43 w:, _ with
-0.04 w:, _ would
-0.06 w:, a
-0.25 w:, and
-0.35 w:, are
0.06 w:, before
0.2 w:, beginning
-0.12 w:, but
0.07 w:, by
0.54 w:, each
0.09 w:, i
-0.27 w:, if
0.29 w:, in
0.12 w:, including
-0.87 w:, it
0.26 w:, let
0.8 w:, like
0.02 w:, no
0.67 w:, not
0.39 w:, once
-0.27 w:, or
0.37 w:, say
0.12 w:, that
-0.32 w:, the
-0.18 w:, then
-0.24 w:, though
0.46 w:, to
-0.3 w:, we
0.06 w:, what
-0.49 w:, when
-0.1 w:, which
-0.27 w:, who
-0.13 w:, whose
-0.14 w:, will
0.69 w:, with
0.1 w:, without
0.16 w:, would
-0.11 w:-
-0.31 w:- _ -
-0.12 w:- _ .
1.23 w:.
-0.08 w:. 0
-0.59 w:. _ .
-0.05 w:. what
-0.17 w:/
0.11 w:0 )
0.07 w:0 .
0.19 w:0 _ ,
-0.12 w:0 _ .
-0.31 w:0 _ 0
0.1 w:0 _ a
0.31 w:0 _ cent
0.51 w:0 _ have
-0.25 w:0 _ in
0.15 w:0 _ that
-0.07 w:0 _ to
0.13 w:0 _ we
0.13 w:0 m
-0.13 w:0 million
-0.25 w:0 percent
0.17 w:0 tons
0.92 w:0 would
0.34 w::
0.78 w:: _ you
0.23 w:;
1.17 w:; .
0.19 w:; _ .
-0.52 w:; and
-0.03 w:; it
-0.12 w:?
-0.13 w:? .
0.31 w:a .
-0.27 w:a _ ;
-0.37 w:a _ and
0.19 w:a _ by
-0.31 w:a _ could
-0.11 w:a _ is
0.31 w:a _ look
-0.53 w:a _ must
0.11 w:a _ of
-0.03 w:a _ with
0.1 w:a moratorium
0.3 w:a pause
0.58 w:a plan
0.28 w:a proper
0.03 w:a second
0.47 w:a standing
-0.45 w:a third
0.08 w:a year
-0.26 w:able to
-0.21 w:about
0.15 w:about _ ,
0.13 w:above
0.15 w:abstain
0.35 w:accounts
-0.18 w:add
0.04 w:adopt
-0.03 w:africa
0.58 w:after
0.06 w:afternoon
-0.12 w:again ,
-0.07 w:against
0.05 w:agencies
0.4 w:agreed
0.12 w:agreement
-0.05 w:ai
-0.13 w:all .
-0.16 w:all _ .
0.44 w:all _ and
-0.2 w:already
0.12 w:also
0.47 w:alternative
-0.04 w:although
0.44 w:altogether
0.82 w:ambassador
-0.02 w:an
0.1 w:and
0.09 w:and _ ,
0.65 w:and _ a
-0.45 w:and _ be
-0.07 w:and _ could
0.12 w:and _ for
-0.18 w:and _ is
0.49 w:and _ it
0.06 w:and _ must
0.32 w:and _ the
0.03 w:and _ think
0.03 w:and _ to
0.43 w:and _ what
-0.47 w:and _ will
0.56 w:and for
-0.27 w:and it
-0.13 w:and its
0.25 w:and let
0.47 w:and no
-0.29 w:and none
0.97 w:and not
0.29 w:and of
0.15 w:and on
-0.23 w:and should
0.06 w:and the
-0.43 w:and then
0.21 w:and to
0.17 w:announcement
0.37 w:answer
0.4 w:any
0.09 w:any _ which
-0.1 w:any of
0.04 w:anyone
-0.27 w:anything
0.2 w:appeal
0.68 w:approval
0.83 w:april _ .
-0.29 w:are
0.39 w:are _ .
-0.24 w:are _ in
0.16 w:are in
-0.06 w:are to
0.11 w:around
0.1 w:as
0.15 w:as one
0.35 w:as well
0.32 w:ask
0.29 w:ask _ to
0.28 w:ask that
0.34 w:asked to
0.22 w:asks
-0.27 w:assurances
0.06 w:at
0.29 w:at _ ,
-0.03 w:at _ .
-0.19 w:at all
0.07 w:at least
0.17 w:at the
-0.42 w:at this
0.25 w:attached
0.05 w:authority
0.49 w:back
0.11 w:back .
-0.21 w:bad
0.2 w:bank
0.18 w:barred from
0.46 w:be
-0.29 w:be _ .
-0.43 w:be _ and
0.37 w:be _ from
0.44 w:be _ in
-0.02 w:be _ than
0.36 w:be _ the
0.1 w:be _ to
1.27 w:be given
-0.71 w:be glad
-0.31 w:be in
-0.44 w:be the
0.27 w:be to
0.57 w:be told
0.32 w:be worth
0.26 w:be written
-0.53 w:because
-0.06 w:been
0.11 w:been _ and
0.15 w:been _ for
0.12 w:been _ to
0.86 w:before
0.29 w:before _ 0
-0.06 w:before it
0.91 w:begin
0.15 w:beginning with
0.02 w:behind
-0.08 w:believes
-0.29 w:between
-0.33 w:between the
0.21 w:board
0.3 w:both
-0.16 w:brazil
0.05 w:bring
-0.18 w:but
0.16 w:buy
0.15 w:by
0.38 w:by 0
-0.06 w:by _ .
0.27 w:by _ 0
0.44 w:by _ the
0.17 w:by the
0.25 w:c
0.59 w:calls
0.37 w:cameras
-0.08 w:can
-0.08 w:can be
-0.06 w:can't
-0.03 w:cannot
0.32 w:cap
-0.58 w:capacity
0.38 w:carry
0.34 w:cases
-0.39 w:change
0.25 w:channel
0.13 w:charge
0.35 w:child
0.19 w:claims
0.4 w:clause
-0.12 w:clear that
0.32 w:co -
-0.03 w:code
-0.39 w:come _ .
-0.26 w:comes
0.2 w:comes _ .
-0.07 w:commission
0.31 w:commissioner
0.06 w:committees
0.23 w:compliant
0.1 w:condition
0.58 w:connection
0.36 w:construction
0.19 w:contract
0.09 w:contracts
0.04 w:contracts _ .
0.5 w:coordinator
0.22 w:could
0.43 w:could do
-0.42 w:could not
-0.07 w:council
0.29 w:count
-0.13 w:countries
-0.42 w:country
0.29 w:court
0.14 w:credit
-0.44 w:data
-0.18 w:day ,
0.4 w:days
0.03 w:days .
0.14 w:days _ .
-0.02 w:default
0.02 w:demand
1.47 w:deserve
-0.81 w:different
0.52 w:direct
0.3 w:district
0.39 w:district _ .
0.03 w:do
0.02 w:do not
-0.3 w:does
-0.24 w:doesn't
0.03 w:don't
0.02 w:done
-0.42 w:draft
0.05 w:drawn
0.04 w:during
0.4 w:each
-0.11 w:easy
-0.36 w:effect
0.05 w:eight
0.07 w:eighteen
-0.25 w:either
-0.35 w:eleven
0.06 w:encouraged
0.21 w:end
0.13 w:end of
-0.2 w:end up
-0.4 w:enough
0.87 w:entry
0.06 w:eu
-0.39 w:even
0.53 w:every
0.15 w:exchange
0.13 w:exempt
0.29 w:exemption
-0.26 w:expect
0.08 w:extension
-0.07 w:fair
0.03 w:families
-0.05 w:farmers
0.27 w:federal
0.67 w:fee
0.8 w:fifty
0.47 w:files
-0.21 w:find
0.73 w:first
0.12 w:first ,
-0.24 w:first time
0.1 w:five years
0.1 w:flat
0.32 w:for
-0.22 w:for _ ,
-0.19 w:for _ .
0.13 w:for _ months
0.24 w:for _ second
-0.29 w:for _ the
0.71 w:for _ who
0.09 w:for _ would
0.02 w:for all
0.04 w:for anyone
0.32 w:for each
0.05 w:for it
0.41 w:for that
-0.18 w:for the
0.3 w:fourth
0.11 w:free
-0.35 w:french
-0.11 w:from
0.2 w:from the
0.39 w:fund
0.07 w:general
0.08 w:get
-0.16 w:gets
0.12 w:give
0.03 w:give the
-0.04 w:glad
-0.27 w:glad to
0.08 w:go
-0.1 w:go _ .
0.07 w:go _ the
0.35 w:got to
-0.17 w:government
0.34 w:governments
-0.16 w:great
0.24 w:groups
0.17 w:guarantee
-0.32 w:had
0.49 w:half
-0.05 w:hand
-0.14 w:hard to
-0.27 w:has
0.26 w:has to
-0.04 w:have
0.08 w:have its
0.08 w:have more
0.37 w:have the
-0.07 w:have to
-0.4 w:having
-0.11 w:he
0.47 w:health
0.34 w:held
0.03 w:help
0.09 w:here
0.22 w:high
-0.04 w:his
0.18 w:hour
0.38 w:hours
-0.02 w:how the
-0.18 w:how to
-0.06 w:however ,
0.02 w:hundred
-0.46 w:i _ not
-0.51 w:i _ to
-0.14 w:i should
0.39 w:i think
1.23 w:i would
2.22 w:i'd
-0.57 w:i've
0.26 w:if
0.04 w:if _ are
-0.2 w:if it
-0.39 w:if we
-0.13 w:iii )
-0.06 w:impact
0.29 w:in .
-0.49 w:in 0
-0.26 w:in _ ,
0.37 w:in _ of
-0.18 w:in _ that
-0.31 w:in _ to
-0.25 w:in _ with
-0.16 w:in a
0.26 w:in every
0.51 w:in general
-0.36 w:in the
0.05 w:in this
0.49 w:independent
1.3 w:instead
-0.06 w:interest
-0.16 w:international
0.17 w:invited to
-0.08 w:is
-0.14 w:is _ be
0.14 w:is _ for
-0.02 w:is _ the
-0.25 w:is the
0.12 w:is under
1 w:is wanted
-0.18 w:isn't
0.05 w:issue
0.1 w:it _ .
-0.21 w:it _ a
-0.04 w:it _ for
0.25 w:it _ have
0.23 w:it _ the
0.03 w:it _ to
0.06 w:it be
-0.3 w:it has
0.24 w:it is
0.23 w:it to
0.46 w:it'd be
0.28 w:its
0.25 w:joint
0.08 w:july
-0.03 w:just
0.04 w:justice
-0.35 w:kind
-0.44 w:know
0.02 w:language
-0.41 w:last
-0.22 w:law
0.14 w:least
0.73 w:leave
0.55 w:leave the
-0.06 w:left
0.1 w:legal
1.26 w:let
-0.57 w:let me
-0.03 w:licence
0.12 w:life
0.16 w:light
-0.16 w:like to
-0.21 w:likely
0.02 w:line
0.02 w:lines
0.72 w:list
0.29 w:listing
0.58 w:loan
0.22 w:local
0.27 w:london
0.02 w:look _ the
-0.08 w:looked
0.33 w:low
-0.33 w:made to
0.2 w:make
0.4 w:make the
-0.19 w:many
-0.05 w:march
-0.1 w:market
0.16 w:matter
-0.19 w:may
0.25 w:may _ to
0.67 w:may wish
-0.4 w:me
0.58 w:medical
-0.15 w:memorandum
0.62 w:message
0.13 w:might
0.06 w:might be
-0.05 w:miles
0.02 w:military
-0.13 w:minutes
0.65 w:mission
0.22 w:models
0.05 w:money
0.3 w:money _ .
0.31 w:month
0.13 w:more
0.12 w:more than
-0.75 w:most
-0.48 w:mr .
-0.22 w:much
0.07 w:national
-0.29 w:nearly
0.28 w:needed
0.15 w:needs
0.72 w:needs to
-0.1 w:new _ .
0.36 w:new _ in
0.06 w:next
0.16 w:next _ .
-0.44 w:nine
0.12 w:no
0.2 w:no more
-0.63 w:no one
-0.21 w:nobody
-0.1 w:none
0.31 w:not _ .
0.74 w:not _ than
-0.63 w:not _ to
0.14 w:nothing
0.42 w:nothing _ .
-0.1 w:now
0.05 w:numbers
0.25 w:of _ ,
-0.21 w:of _ is
-0.17 w:of _ of
-0.42 w:of a
-0.81 w:of ai
-0.23 w:of an
-0.38 w:of our
0.07 w:of the
-0.45 w:of them
-0.5 w:of this
0.22 w:of three
0.37 w:offer
0.21 w:offices
0.25 w:officials
-0.1 w:often
-0.06 w:oil
0.27 w:on
-0.36 w:on 0
-0.02 w:on _ .
0.16 w:on the
-0.11 w:on to
0.13 w:once
0.17 w:once the
-0.63 w:one of
0.11 w:ones
-0.08 w:opinion
0.8 w:option
0.08 w:or
0.02 w:or _ .
-0.36 w:order
1.07 w:ought
0.04 w:ought _ to
-0.3 w:our
-0.06 w:ours
0.35 w:out
0.17 w:out _ the
-0.02 w:outcome
-0.43 w:own _ ,
0.2 w:paid
0.12 w:panel
-0.09 w:paper
0.19 w:paragraph
0.62 w:paragraph 0
-0.25 w:part
-0.38 w:party
0.26 w:passed
0.04 w:past
-0.1 w:patience
0.46 w:pause
0.09 w:pay
-0.18 w:pay for
-0.11 w:paying
0.26 w:payment
-0.26 w:plans
-0.56 w:plant
0.8 w:please
0.3 w:plus
-0.1 w:political
-0.1 w:position
-0.04 w:positions
0.65 w:possible ,
-0.02 w:potential
0.21 w:preference
-0.28 w:present
0.16 w:president
0.09 w:price
-0.73 w:probably
-0.69 w:problem
0.51 w:proper
0.18 w:propose a
0.47 w:protection
0.13 w:provided
0.19 w:public
0.1 w:publicly
0.66 w:publish
0.18 w:purpose
0.17 w:put
0.33 w:quarter
1.29 w:quarterly
-0.44 w:raised
0.34 w:rate
0.36 w:ready
0.49 w:recommend
0.82 w:recommendation 0
-0.32 w:record
0.22 w:reform
0.47 w:register
0.07 w:remaining
0.19 w:report
0.08 w:report to
-0.22 w:required to
0.73 w:requires
-0.65 w:research
-0.19 w:research software
0.76 w:restore
-0.22 w:result
0.65 w:resume
0.41 w:review
0.68 w:review of
0.29 w:right
-0.18 w:rok
0.17 w:round
0.34 w:rule
-0.12 w:rules
-0.16 w:runs
0.32 w:safe
-0.39 w:said
0.43 w:same _ .
0.53 w:say
0.35 w:say :
0.29 w:say _ the
0.17 w:say nothing
-0.47 w:say that
-0.49 w:says
0.39 w:school
0.09 w:second
0.18 w:see
0.32 w:see no
0.35 w:seems
0.21 w:seems to
0.19 w:service
0.1 w:set
-0.29 w:shall be
-0.49 w:she
0.41 w:short
0.34 w:should
-0.59 w:should _ .
0.31 w:should have
-0.48 w:should the
1.39 w:shouldn't
-0.06 w:side
0.12 w:sign
-0.33 w:since the
0.14 w:sit
0.17 w:sit _ with
0.26 w:sit down
-0.12 w:site
0.37 w:small
-0.04 w:smaller
0.09 w:so
0.07 w:so _ the
1.06 w:so that
-0.39 w:software
-0.17 w:some
-0.11 w:something
-0.3 w:something _ .
-0.67 w:south
-0.41 w:soviet
0.35 w:stand
-0.06 w:stands
0.46 w:start
-0.37 w:stated
0.27 w:statement
0.21 w:stay
0.02 w:step
-0.24 w:still
-0.04 w:stockpile
-0.27 w:strategic
0.1 w:strategy
0.21 w:study
0.27 w:stuff
-0.18 w:subject
-0.2 w:such
0.97 w:suggestion
0.31 w:suspend
0.03 w:system
-0.03 w:systems
0.55 w:take up
-0.52 w:takes
0.25 w:talks
0.09 w:tax
-0.37 w:technology
0.27 w:tell
-0.62 w:tell you
0.06 w:ten
0.34 w:ten years
0.21 w:term
0.1 w:terms .
0.26 w:terms _ .
0.52 w:text
-0.13 w:than
0.42 w:than 0
0.1 w:that
-0.31 w:that _ ,
0.35 w:that _ .
0.08 w:that _ approve
0.24 w:that _ be
0.17 w:that _ in
-0.17 w:that _ is
0.24 w:that _ the
0.51 w:that all
0.21 w:that have
-0.04 w:that it
-0.32 w:that the
-0.21 w:that we
1.51 w:that you
0.17 w:the
0.29 w:the 0
0.34 w:the _ -
0.05 w:the _ .
0.3 w:the _ 0
-0.05 w:the _ ;
0.07 w:the _ and
-0.13 w:the _ at
0.14 w:the _ can
0.42 w:the _ could
-0.21 w:the _ for
0.35 w:the _ has
0.03 w:the _ in
-0.02 w:the _ is
0.43 w:the _ needs
0.28 w:the _ rate
-0.1 w:the _ sector
0.67 w:the _ should
0.59 w:the _ so
-0.31 w:the _ time
0.36 w:the _ to
0.03 w:the _ two
0.08 w:the _ where
-0.26 w:the _ will
-0.17 w:the _ would
0.17 w:the agreement
0.34 w:the ambassador
-0.11 w:the bureau
0.78 w:the day
0.03 w:the end
-0.15 w:the first
0.12 w:the four
-0.26 w:the government
0.51 w:the governor
0.26 w:the list
0.46 w:the minister
0.22 w:the money
0.11 w:the national
-0.05 w:the new
-0.58 w:the open
0.11 w:the police
-0.2 w:the proposed
0.34 w:the revised
-0.46 w:the soviet
0.05 w:the work
-0.13 w:the year
0.03 w:their _ and
0.32 w:them
0.11 w:them .
0.55 w:them _ the
-0.18 w:them on
0.94 w:them the
0.09 w:them to
0.08 w:there
1.02 w:therefore
-0.05 w:these
0.02 w:these _ .
-0.17 w:they
-0.22 w:they _ the
-0.47 w:they're
-0.21 w:things
0.07 w:things _ .
0.46 w:think
-0.25 w:thinks
0.06 w:thirty
-0.11 w:this
-0.58 w:this _ .
-0.27 w:this _ is
1.33 w:this _ requires
-0.27 w:this is
0.3 w:those
-0.05 w:those who
-0.1 w:though
-0.05 w:three _ .
0.21 w:through
0.19 w:time
-0.34 w:time .
0.18 w:to
-0.19 w:to _ ,
0.52 w:to _ -
-0.18 w:to _ .
0.17 w:to _ a
-0.23 w:to _ and
0.39 w:to _ it
0.09 w:to _ its
0.23 w:to _ the
-0.06 w:to be
0.23 w:to bring
0.33 w:to have
-0.67 w:to leave
0.17 w:to let
0.02 w:to me
-0.32 w:to pay
0.33 w:to put
-0.11 w:to see
0.03 w:together _ the
-0.17 w:took
0.51 w:treatment
-0.08 w:trouble
-0.05 w:true
-0.22 w:truth
0.28 w:try
-0.23 w:turn
-0.24 w:twelve
0.09 w:two
0.41 w:two -
-0.1 w:two _ .
-0.23 w:u.s.
0.35 w:under _ 0
0.03 w:understanding
-0.38 w:united
0.38 w:until
0.16 w:until the
0.39 w:up to
0.32 w:up with
0.48 w:upon
-0.34 w:us
0.24 w:use
-0.28 w:used
-0.13 w:users
0.19 w:uses
0.58 w:vehicles
0.53 w:vessel
0.37 w:vessels
0.21 w:visit _ the
0.05 w:voluntary
0.15 w:wait
-0.14 w:want
0.28 w:wanted
-0.42 w:was
0.02 w:water .
-0.07 w:way
-0.03 w:way to
-0.93 w:we _ be
-0.45 w:we _ have
-0.1 w:we _ not
0.31 w:we _ that
-0.13 w:we _ the
0.07 w:we ask
0.04 w:we can
0.38 w:we could
-0.02 w:we do
-0.29 w:we have
0.19 w:we might
0.34 w:we need
-0.35 w:we should
0.03 w:we shouldn't
0.36 w:we will
0.27 w:we would
0.17 w:we're
-0.18 w:what _ is
0.71 w:what if
0.89 w:what is
-0.46 w:what it
0.14 w:whatever
0.3 w:when
0.41 w:when the
0.08 w:when they
0.17 w:where
0.44 w:where _ is
0.17 w:where the
0.69 w:wherever
-0.27 w:whether
0.18 w:which the
0.32 w:who
0.56 w:who've
-0.15 w:will
0.29 w:will _ .
0.16 w:will _ a
-0.15 w:will _ the
-0.16 w:will be
0.02 w:will go
0.08 w:will have
0.04 w:wish to
0.04 w:with
-0.09 w:with _ .
0.33 w:with _ 0
0.25 w:with a
0.28 w:with the
0.32 w:within
1.33 w:within 0
0.2 w:without
-0.32 w:women
0.54 w:work
-0.11 w:work .
-0.11 w:works
0.09 w:worth
-0.17 w:would _ .
0.15 w:would _ a
0.23 w:would _ be
-0.03 w:would _ in
-0.28 w:would _ it
0.84 w:would _ more
-0.52 w:would _ to
1.38 w:would _ well
-0.39 w:would also
0.15 w:would do
0.34 w:would go
0.67 w:would help
-0.18 w:would need
0.74 w:written _ .
-0.06 w:wrong
0.1 w:year
-0.2 w:you _ .
1.92 w:you to
-0.02 w:you will
-0.44 w:you're
0.04 w:your
0.05 w:your _ .
0.27 w:your approval
-0.32 w:—
0.48 w:•
0.24 w:€
0.24 w:€ 0
-0.32 want&doc-you:low
-0.14 want&len:<18
0.02 want&len:<35
0.36 want&par:first
-0.56 want&rule:none
-0.98 was
-0.14 we
1.64 we-want
-0.27 whether
-0.3 will&at:upper
1.42 will&doc-should:high
0.3 will&doc-you:low
-0.24 will&doc-you:mid
0.03 will&item:later
0.32 will&len:<35
0.53 will&next:modal:will
-0.22 will&par:later
-0.06 will+be-other
-0.11 will+embedded
-0.4 will+other
-0.04 will+reported
-0.41 will+subject:Word
-0.29 will+subject:name-group
0.71 will+subject:name-institution
0.11 will+subject:we
-0.09 will+subject:you
-0.04 would+be
-0.05 would+be-other
-0.23 would+embedded
-0.47 would+other
-0.07 would+reported
0.16 would+subject:,
-0.14 would+subject:Word
0.11 would+subject:agent
1.23 would+subject:i
-0.33 would+subject:name-group
-0.45 would+subject:name-institution
-0.03 would+subject:name-state
-0.19 would+subject:plural
0.27 would+subject:we
0.05 would+subject:word
0.14 would+verb
-0.44 would-like
-0.3 year
`,
)
