import { weightsFrom } from './judgement.ts'

/**
 * Learned from 465 labelled memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.20, recall 0.31, f1 0.24.
 */
export const penaltyWeights = weightsFrom(
  -5.84,
  0.18,
  `
0.23 argues
0.06 at:end
0.38 at:lower
-0.72 at:top
-0.14 at:upper
-0.28 because
-0.12 can+be-other
-0.53 can+embedded
0.78 can+passive
0.02 condition+not
0.87 condition:set
0.5 could&at:lower
0.06 could&doc-past:low
0.05 could&doc-you:low
0.33 could&item:first
-0.24 could&next:modal:should
0.21 could&next:none
-0.03 could&prev:modal:will
-0.07 could&prev:modal:would
0.18 could&rule:contextual
0.02 could+be
-0.75 could+embedded
0.12 could+subject:word
0.59 could-be
0.57 cue:baseline:above
0.05 cue:benefit:aid
0.32 cue:benefit:loan
0.71 cue:burden:ban
0.02 cue:burden:duty
0.12 cue:burden:enforcement
0.07 cue:burden:force
0.13 cue:burden:moratorium
-0.44 cue:condition:once
0.13 cue:condition:unless
0.43 cue:condition:until
0.63 cue:demand:refuse
0.54 cue:direct-penalty:sue
0.06 cue:ease:lower
0.06 cue:ease:reduce
0.24 cue:ease:stop
0.12 cue:ease:suspend
0.27 cue:ease:suspension
0.26 cue:ease:withdraw
0.57 cue:ends:lapse
0.24 cue:ends:stop
-0.19 cue:engage:ask
0.9 cue:engage:charge
0.4 cue:engage:deny
-0.15 cue:engage:encourage
-0.26 cue:engage:fund
-0.03 cue:engage:grant
-0.39 cue:engage:help
0.77 cue:engage:hold
-0.04 cue:engage:meet
0.07 cue:engage:oblige
-0.13 cue:engage:offer
0.14 cue:engage:order
0.22 cue:engage:pay
0.06 cue:engage:permit
0.31 cue:engage:pressure
-0.24 cue:engage:provide
0.09 cue:engage:require
0.17 cue:engage:support
0.08 cue:engage:tell
-0.13 cue:future:will
0.19 cue:give:condition
0.24 cue:give:double
-0.26 cue:give:fund
-0.07 cue:give:give
-0.02 cue:give:grant
0.12 cue:give:make
-0.13 cue:give:offer
0.22 cue:give:pay
0.06 cue:give:permit
-0.29 cue:give:promise
-0.24 cue:give:provide
0.87 cue:give:refund
0.28 cue:give:sell
0.56 cue:give:ship
0.41 cue:impose:add
0.4 cue:impose:enforce
0.12 cue:impose:enforcement
0.17 cue:impose:issue
0.08 cue:impose:keep
0.48 cue:lasting:cut
-0.15 cue:lasting:encourage
-0.26 cue:lasting:fund
-0.39 cue:lasting:help
0.06 cue:lasting:lower
-0.13 cue:lasting:offer
-0.24 cue:lasting:provide
0.06 cue:lasting:reduce
0.09 cue:lasting:require
-0.41 cue:lasting:work
-0.04 cue:loose-source:some
0.2 cue:negation:don't
0.1 cue:negation:no
0.19 cue:negation:none
0.27 cue:negation:without
0.25 cue:obligation:should
-0.08 cue:one-off:accept
-0.19 cue:one-off:ask
-0.29 cue:one-off:decide
0.17 cue:one-off:issue
-0.42 cue:one-off:meet
0.37 cue:one-off:publish
0.08 cue:one-off:tell
0.58 cue:one-off:vote
0.26 cue:one-off:withdraw
0.08 cue:position-noun:support
-0.08 cue:position:accept
0.56 cue:position:back
-0.08 cue:position:believe
-0.5 cue:position:like
0.2 cue:position:lose
0.63 cue:position:refuse
-0.09 cue:possibility:can
0.09 cue:possibility:could
-0.03 cue:possibility:may
0.03 cue:possibility:would
-0.13 cue:question
-0.08 cue:report:believe
-0.1 cue:report:report
-0.09 cue:report:state
0.08 cue:report:tell
-0.09 cue:report:write
0.08 cue:subject-give:keep
0.84 cue:subject-withdraw:forfeit
0.2 cue:subject-withdraw:lose
0.4 cue:withdraw:deny
0.06 cue:withdraw:reduce
0.75 cue:withdraw:refuse
0.24 cue:withdraw:stop
0.12 cue:withdraw:suspend
0.27 cue:withdraw:suspension
0.26 cue:withdraw:withdraw
1.64 cue:withdraw:withhold
0.25 doc-imperative:mid
-0.12 doc-past:high
0.12 doc-past:low
-0.06 doc-should:high
0.23 doc-should:low
0.03 doc-you:high
-0.24 doc-you:mid
0.6 emphasised
0.55 gerund&doc-should:low
0.42 gerund&list-imperative:none
0.11 goal-is
-0.24 he
-0.28 hedged&doc-should:low
-0.12 hedged&doc-you:mid
0.03 hedged&item:later
0.22 hedged&last-of-passage
0.27 hedged&next:modal:could
0.11 hedged&under:level:1
0.31 imperative&intro:calls
0.29 imperative&role:options
0.07 incentive&incentive:aimed
-0.04 incentive&incentive:existing
0.35 incentive&incentive:negated
0.07 incentive:aimed
-0.04 incentive:existing
0.35 incentive:negated
0.66 intro:calls
-0.26 intro:describes
-0.05 intro:kind:heading
-0.33 intro:modal:would
-0.26 intro:reported
-0.09 is
-0.04 item:later
0.11 item:ordered
0.07 last-of-passage
0.88 lead
0.27 len:<35
-0.93 len:<4
0.11 len:<9
-0.11 list-imperative:none
-0.09 modal:can
0.09 modal:could
-0.03 modal:may
-0.05 modal:must
0.13 modal:should
0.03 modal:would
0.38 must&doc-past:low
-0.07 must&doc-you:low
-0.04 must&item:ordered
0.22 must&len:<35
0.11 must&next:reported
-0.03 must+be-other
-0.26 must+subject:we
-0.03 must+verb
-0.37 next:imperative
0.03 next:modal:must
-0.11 next:modal:should
0.2 next:modal:would
-0.04 next:none
0.08 next:should+verb
-0.14 next:was
0.48 no-heading
0.14 none&at:end
-0.34 none&doc-should:mid
-0.11 none&doc-you:mid
0.59 none&last-of-passage
-0.02 none&len:<35
0.3 none&list-imperative:some
-0.08 none&next:modal:could
0.33 none&next:modal:would
-0.31 none&no-stop
-0.29 none&par:later
0.24 none&prev:modal:should
0.08 none&prev:modal:would
0.12 none&role:recommendations
-0.02 none&rule:contextual
0.39 none&under:calls
-0.22 none&under:level:1
-0.04 none&under:verb-base?
0.47 opens-verb:base
0.28 opens-word:a
0.07 opens-word:and
0.16 opens-word:i
-0.34 opens-word:in
-0.4 opens-word:it
-0.44 opens-word:the
-0.14 opens-word:they
0.06 opens-word:those
0.1 opens-word:where
-0.5 par:first
0.51 past&at:lower
-0.06 past&at:upper
-0.2 past&doc-past:low
-0.1 past&doc-should:low
0.42 past&doc-you:high
-0.03 past&doc-you:mid
-0.46 past&item:ordered
0.26 past&last-of-passage
0.44 past&next:modal:would
-0.08 past&next:none
0.36 past&next:reported
0.23 past&par:first
-0.34 past&par:later
0.33 past&prev:imperative
0.25 past&prev:modal:will
-0.05 past&prev:was
-0.1 past&rule:none
0.18 past&under:calls
-0.22 past&under:level:1
0.2 past&under:verb-base?
0.62 penalty
0.44 penalty&penalty:aimed
0.5 penalty&penalty:existing
0.23 penalty&penalty:held
0.44 penalty:aimed
0.5 penalty:existing
0.23 penalty:held
0.02 performative+that
0.36 performs&item:first
0.27 performs&prev:that-you
0.2 performs&prev:was
-0.06 performs&under:calls
0.43 performs&under:level:1
0.06 phrase&role:options
-0.23 phrase&role:other
0.43 prev:modal:should
0.37 prev:modal:would
-0.17 prev:reported
0.03 prev:should+verb
0.04 prev:that-you
-0.24 prev:was
-0.13 question
-0.03 question&kind:paragraph
-0.13 question&rule:refuted
0.22 recommend+own
-0.43 reported
-0.33 role:background
0.52 role:options
0.59 rule:explicit
-0.36 rule:none
-0.32 should&at:end
-0.37 should&doc-past:low
0.06 should&doc-past:mid
-0.02 should&doc-should:low
0.34 should&doc-should:mid
-0.19 should&doc-you:low
-0.02 should&intro:kind:heading
-0.23 should&prev:modal:should
0.62 should&prev:modal:would
-0.23 should&under:calls
-0.15 should&under:level:2
-0.04 should+be-other
-0.06 should+not
0.75 should+other
0.39 should+passive
0.06 should+subject:plural
0.1 should+subject:they
-0.78 silent
0.2 suggest
-0.3 under:level:2
0.4 under:verb-ing
0.2 verb&at:end
0.14 verb&doc-imperative:low
0.12 verb&doc-should:low
0.3 verb&item:ordered
-0.09 verb&last-of-passage
-0.42 verb&len:<35
-0.05 verb&list-imperative:some
0.36 verb&under:level:2
0.31 w0:0
0.24 w0:a
0.45 w0:and
0.33 w0:any
0.06 w0:c
-0.03 w0:each
0.03 w0:i
0.85 w0:i'd
0.43 w0:if
0.04 w0:make
-0.14 w0:on
0.04 w0:one
0.39 w0:that
0.19 w0:those
0.17 w0:where
-0.59 w1:'s
0.1 w1:)
0.26 w1:.
0.33 w1:0
0.94 w1:he
-0.06 w1:if
-0.06 w1:in
0.24 w1:it
0.67 w1:that
0.14 w1:they
0.21 w1:who
-0.04 w1:would
0.8 w2:)
0.22 w2:above
0.28 w2:in
0.03 w2:of
1.34 w2:tax
0.2 w2:that
-0.21 w2:the
-0.1 w2:would
-0.12 w3:0
0.34 w3:a
-0.38 w3:for
-0.13 w3:have
-0.45 w3:in
-0.08 w3:of
0.27 w3:on
-0.13 w3:the
0.27 w3:two
-0.08 w3:we
0.04 w3:would
-0.08 w:"
-0.11 w:'
-0.27 w:(
0.22 w:( 0
0.11 w:) _ of
0.15 w:,
-0.12 w:, _ ,
0.34 w:, _ by
-0.22 w:, _ for
-0.17 w:, _ long
0.11 w:, _ making
0.23 w:, _ should
0.07 w:, _ the
-0.23 w:, _ we
-0.19 w:, _ will
0.06 w:, and
0.17 w:, by
0.24 w:, each
-0.58 w:, if
-0.16 w:, in
0.11 w:, including
0.29 w:, let
-0.15 w:, of
0.3 w:, that
1 w:, we
-0.25 w:, where
-0.08 w:, which
-0.32 w:, who
0.53 w:, with
-0.05 w:-
0.07 w:.
0.66 w:. .
-0.05 w:0 ,
-0.14 w:0 .
0.05 w:0 _ to
0.24 w:0 per
0.13 w::
0.23 w:: a
0.47 w:: no
0.48 w:;
0.81 w:; .
-0.29 w:?
-0.09 w:? .
0.28 w:a _ 's
-0.23 w:a _ ,
-0.21 w:a _ .
-0.1 w:a _ and
-0.03 w:a _ for
-0.35 w:a _ in
0.49 w:a _ of
0.04 w:a _ on
0.1 w:a _ to
0.17 w:a _ who
0.12 w:a body
-0.45 w:a third
-0.23 w:able to
-0.34 w:about
0.57 w:above
0.83 w:after
0.02 w:again
0.45 w:against
-0.2 w:agencies
0.31 w:agreement
-0.48 w:all
0.11 w:also
0.14 w:an
-0.03 w:and
0.09 w:and _ )
0.27 w:and _ a
0.42 w:and _ for
0.25 w:and _ the
0.47 w:and _ who
0.16 w:and by
0.05 w:and that
0.03 w:and those
0.35 w:another
0.76 w:any
0.19 w:any _ that
0.27 w:any _ which
-0.35 w:are
-0.17 w:as _ ,
-0.02 w:as _ as
0.06 w:as the
-0.1 w:ask the
0.22 w:at _ .
0.36 w:at the
0.25 w:authority
0.11 w:award
-0.17 w:b )
0.41 w:back
0.07 w:back _ .
0.37 w:ban
0.11 w:ban on
0.24 w:barred
0.33 w:barred from
0.25 w:be
-0.48 w:be _ at
0.44 w:be _ back
0.04 w:be _ on
0.09 w:be _ that
-0.08 w:be _ the
0.05 w:be _ to
0.54 w:be _ up
-0.61 w:be a
0.19 w:be treated
-0.23 w:because
-0.06 w:been _ .
-0.27 w:before
0.15 w:before a
0.15 w:being
0.47 w:bill
-0.06 w:both
-0.05 w:but
-0.03 w:buy
0.19 w:by
0.47 w:by 0
-0.27 w:by a
0.19 w:c
-0.09 w:can
0.27 w:ceiling
-0.22 w:change
0.25 w:claims
-0.2 w:committee
0.31 w:company
0.23 w:comply
0.22 w:condition
0.09 w:could
0.02 w:could be
-0.77 w:country
0.34 w:court
0.75 w:credits
0.09 w:crime
0.2 w:criminal
-0.78 w:data
0.26 w:day
0.31 w:days
-0.17 w:december
0.29 w:depend
0.27 w:do .
0.2 w:don't
0.18 w:double
-0.05 w:e
0.22 w:economic
0.03 w:effect
0.31 w:else
0.12 w:enforcement
-0.05 w:even
0.34 w:every
0.07 w:every _ ,
-0.07 w:exchange
0.06 w:export
0.73 w:fails
-0.1 w:fall
0.14 w:false
0.08 w:field
0.41 w:finding
0.32 w:firms
0.27 w:firmware
0.07 w:five
0.22 w:five years
0.3 w:fixed
0.03 w:fixed _ ,
0.24 w:for
0.08 w:for the
-0.09 w:foreign
-0.04 w:form
0.4 w:found
0.03 w:found _ have
0.78 w:found to
-0.02 w:four
0.08 w:from
0.23 w:from _ the
0.92 w:further
-0.1 w:general
0.29 w:goes
-0.02 w:good
0.92 w:goods
0.35 w:government
-0.24 w:group
-0.05 w:groups
-0.07 w:had
-0.14 w:have
-0.82 w:have a
0.2 w:he
-0.42 w:her
-0.27 w:him
0.12 w:hold
0.6 w:hold _ the
0.19 w:hospital
-0.16 w:how
0.4 w:if _ are
0.08 w:if the
0.78 w:if they
0.56 w:impose
-0.27 w:in _ ,
0.13 w:in _ of
0.12 w:including
0.02 w:invoice
-0.22 w:is
0.05 w:issued
-0.11 w:it _ ,
0.12 w:it _ .
0.33 w:it be
0.45 w:it for
0.1 w:its
-0.06 w:itself
0.13 w:january
0.88 w:january 0
-0.1 w:last
0.3 w:law
0.54 w:leave
-0.09 w:less
0.07 w:let
0.48 w:let it
0.11 w:licensing
0.26 w:light
0.33 w:list .
0.27 w:loan
-0.12 w:look
0.61 w:lose
0.04 w:lose the
0.35 w:lower
0.5 w:make
0.41 w:making it
0.86 w:maximum
-0.03 w:may
-0.39 w:me
0.02 w:mean
-0.13 w:means
0.2 w:military
0.04 w:money _ .
0.62 w:month
0.05 w:months
0.13 w:moratorium
0.27 w:more
0.38 w:more than
-0.25 w:much
-0.94 w:need
0.16 w:new
0.65 w:next
0.16 w:next _ .
0.41 w:ninety
0.1 w:no
0.44 w:no _ in
-0.07 w:no one
0.19 w:none
0.1 w:not
0.26 w:not _ .
-0.29 w:not _ to
0.33 w:not the
-0.03 w:number
-0.19 w:number of
0.12 w:oblige
-0.15 w:of 0
-0.12 w:of _ .
-0.13 w:of them
0.26 w:off
0.82 w:offence
0.1 w:officials
0.26 w:on
-0.47 w:on _ 0
0.49 w:one -
-0.09 w:only
0.96 w:operator
0.41 w:option
0.04 w:other
0.28 w:our _ .
0.21 w:out _ the
-0.06 w:out the
0.73 w:parking
-0.4 w:part
0.35 w:passed
-0.05 w:peace
0.28 w:penalties
-0.42 w:people
0.3 w:per
0.08 w:period
0.09 w:place
0.32 w:police
0.69 w:ports
0.49 w:products
0.06 w:publicly
0.11 w:publish
0.2 w:pulled
1.08 w:quarter
-0.14 w:question
0.38 w:rate
0.1 w:recommend
0.06 w:reduce
0.57 w:refuse
1.42 w:renewal
-0.43 w:research
-0.23 w:return
0.85 w:round
0.27 w:rule
0.33 w:sale
0.05 w:same
0.09 w:say
0.37 w:second
0.22 w:second _ of
-0.02 w:see
0.41 w:seen _ the
0.37 w:september
-0.1 w:share
0.71 w:should _ from
0.2 w:should lose
0.6 w:simply
0.38 w:six
0.14 w:sixty
0.12 w:so that
-0.04 w:some
-0.18 w:something
0.09 w:south _ africa
0.02 w:south west
0.34 w:street
-0.38 w:subject
0.6 w:take
0.43 w:tax
0.02 w:teeth
0.13 w:tell
0.36 w:ten
0.38 w:term of
0.05 w:test
-0.04 w:than
0.11 w:that
0.45 w:that _ on
0.17 w:that _ to
0.15 w:that _ would
-0.12 w:that the
0.04 w:that we
0.19 w:the
0.08 w:the 0
0.17 w:the _ 's
0.09 w:the _ ,
0.33 w:the _ act
-0.09 w:the _ and
0.26 w:the _ authorities
0.34 w:the _ for
0.1 w:the _ has
0.4 w:the _ is
0.54 w:the _ months
-0.05 w:the _ of
-0.12 w:the _ states
0.03 w:the _ that
0.75 w:the _ the
-0.07 w:the _ to
-0.04 w:the _ will
0.2 w:the commission
0.13 w:the day
-0.05 w:the department
0.47 w:the list
0.23 w:the names
0.33 w:the next
0.19 w:the second
0.17 w:the state
0.68 w:the un
0.8 w:their _ ,
0.08 w:them
0.28 w:then
0.02 w:they _ ,
0.31 w:they _ .
0.47 w:they _ not
0.06 w:think
-0.24 w:this
0.41 w:those
-0.32 w:through
0.2 w:time
0.09 w:to
-0.14 w:to 0
-0.16 w:to _ .
-0.38 w:to _ 0
-0.42 w:to _ and
-0.17 w:to _ for
0.49 w:to _ it
0.34 w:to _ the
0.46 w:to _ used
-0.06 w:to _ with
0.22 w:to a
0.69 w:tranche
0.02 w:treaty
0.06 w:two
0.06 w:two _ ,
0.04 w:un
0.17 w:under
0.13 w:unless
0.43 w:until
0.27 w:until it
0.68 w:until the
0.21 w:up the
-0.15 w:up to
0.4 w:upon
-0.14 w:us
0.02 w:use it
0.03 w:used
0.09 w:vehicles
1.21 w:vessel
0.66 w:vessels
0.73 w:vote against
-0.51 w:was
-0.03 w:we would
0.09 w:west africa
-0.25 w:what
-0.42 w:when the
0.17 w:where
0.43 w:where _ is
1.32 w:where it
0.69 w:wherever
-0.12 w:whether
-0.17 w:which
0.23 w:while
0.61 w:who
0.35 w:whom
-0.13 w:will
0.27 w:without
0.29 w:would _ the
-0.19 w:would be
0.14 w:year
-0.19 w:you
-0.98 w:your
0.11 want&doc-should:low
0.78 want&doc-you:mid
0.45 want&next:reported
0.1 want&role:other
0.05 want&rule:none
-0.52 was
-0.25 we
0.42 we-want
-0.12 whether
-0.25 will+be-other
0.02 will+embedded
0.75 will+passive
0.22 will+subject:plural
0.04 will+subject:word
0.28 would+other
-0.22 would+reported
-0.09 would+subject:name-state
-0.03 would+subject:we
0.77 would+subject:word
-0.2 year
-0.19 you
`,
)
