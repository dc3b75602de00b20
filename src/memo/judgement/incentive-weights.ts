import { weightsFrom } from './judgement.ts'

/**
 * Learned from 465 labelled memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.09, recall 0.35, f1 0.14.
 */
export const incentiveWeights = weightsFrom(
  -4.46,
  0.1,
  `
0.1 argues
0.39 at:lower
-0.1 because
0.04 can+be
0.19 can+subject:that
-0.06 can+subject:we
0.59 condition:set
0.37 could&at:upper
0.33 could&doc-should:high
0.03 could&doc-you:high
-0.15 could&item:ordered
0.5 could&len:35+
0.07 could&len:<18
-0.08 could&len:<9
-0.29 could&next:reported
0.22 could&par:first
-0.16 could&par:later
-0.03 could&role-own:rec
0.34 could&rule:none
0.07 could&under:level:3
-0.45 could+embedded
-0.14 could+other
0.16 could+passive
0.16 could+subject:we
0.44 could+subject:word
0.14 could+verb
0.12 cue:baseline:below
0.04 cue:begins:begin
0.21 cue:benefit:assurance
0.56 cue:benefit:credit
0.32 cue:benefit:grant
0.24 cue:benefit:guarantee
0.15 cue:benefit:loans
0.27 cue:benefit:offer
0.06 cue:benefit:payment
0.27 cue:benefit:premium
0.04 cue:benefit:visas
0.73 cue:burden:fee
0.38 cue:burden:liability
0.27 cue:burden:requirement
0.1 cue:condition:so long as
-0.08 cue:condition:unless
-0.06 cue:condition:until
-0.09 cue:demand:ask for
0.06 cue:direct-incentive:incentivize
0.78 cue:direct-incentive:reward
0.06 cue:ease:drop
0.22 cue:ease:exempt
1.32 cue:ease:lift
0.14 cue:ease:reduction
-0.07 cue:ease:stop
0.03 cue:ease:suspension
1.14 cue:ease:waive
-0.07 cue:ends:stop
0.03 cue:engage:allow
-0.25 cue:engage:ask
0.22 cue:engage:exempt
0.72 cue:engage:give
0.08 cue:engage:grant
-0.02 cue:engage:hold
-0.07 cue:engage:oblige
0.3 cue:engage:offer
0.22 cue:engage:pay
0.78 cue:engage:reward
0.03 cue:give:allow
0.46 cue:give:extension
0.16 cue:give:grant
0.69 cue:give:guarantee
0.3 cue:give:offer
0.48 cue:give:open
0.22 cue:give:pay
-0.06 cue:give:propose
0.06 cue:give:refund
0.48 cue:give:release
0.15 cue:give:restore
0.69 cue:give:resumption
0.03 cue:give:sell
0.72 cue:give:tie
0.02 cue:give:transfer
0.19 cue:impose:keep
0.15 cue:impose:restore
0.55 cue:lasting:advance
-0.27 cue:lasting:build
-0.11 cue:lasting:develop
0.06 cue:lasting:incentivize
0.3 cue:lasting:offer
0.15 cue:lasting:restore
-0.08 cue:loose-source:many
-0.13 cue:negation:don't
-0.19 cue:negation:isn't
0.1 cue:obligation:is to
0.14 cue:one-off:accept
0.08 cue:one-off:agree
0.03 cue:one-off:announce
-0.25 cue:one-off:ask
-0.38 cue:one-off:call
-0.06 cue:one-off:propose
0.13 cue:one-off:publish
0.48 cue:one-off:release
0.13 cue:one-off:sign
0.16 cue:one-off:visit
-0.06 cue:performative:propose
0.1 cue:performative:recommend
0.14 cue:position:accept
0.08 cue:position:agree
0.23 cue:position:depend on
0.12 cue:position:gain
-0.03 cue:position:hope
-0.23 cue:position:need
-0.06 cue:position:propose
0.36 cue:possibility:could
-0.2 cue:possibility:may
0.38 cue:possibility:might
0.09 cue:possibility:would
0.03 cue:report:announce
-0.03 cue:report:hope
-0.06 cue:report:propose
0.1 cue:report:recommend
0.31 cue:subject-ease:be spared
0.19 cue:subject-give:keep
0.38 cue:verifier:inspection
0.14 cue:withdraw:reduction
-0.07 cue:withdraw:stop
0.03 cue:withdraw:suspension
-0.38 doc-imperative:low
0.11 doc-past:low
0.11 doc-should:high
-0.08 doc-should:low
-0.21 doc-you:mid
-0.28 for-example
-0.17 gerund
0.02 hedged&at:end
-0.2 hedged&doc-past:mid
0.61 hedged&doc-should:low
-0.06 hedged&doc-should:mid
0.14 hedged&doc-you:low
-0.02 hedged&item
-0.4 hedged&last-of-passage
0.04 hedged&rule:explicit
-0.94 hedged&under:level:1
0.1 hedged&under:level:2
0.33 imperative&at:lower
0.29 imperative&doc-imperative:low
0.7 incentive
-0.11 incentive&incentive:aimed+conduct
0.21 incentive&incentive:open
0.11 incentive&slots:1
0.37 incentive:aimed&incentive:held
-0.11 incentive:aimed+conduct
0.21 incentive:open
0.25 instead-of
-0.14 is
0.03 item
0.09 item:first
-0.1 last-of-passage
-0.6 len:<4
-0.1 len:<9
0.44 list-imperative:some
0.27 measure
0.03 measure&slots:1
-0.1 might+be-other
-0.15 might+reported
-0.03 might+subject:we
0.35 might+subject:word
0.36 modal:could
-0.2 modal:may
0.38 modal:might
-0.52 modal:must
0.4 modal:should
0.09 modal:would
0.34 money
0.41 must&at:lower
-0.03 must&doc-imperative:low
0.12 must&doc-you:mid
0.16 must&par:later
-0.17 must+embedded
-0.62 must+other
0.17 must+subject:agent
-0.34 must+subject:word
-0.3 next:gerund
0.1 next:imperative
-0.11 next:modal:could
0.1 next:modal:should
0.1 next:modal:will
0.42 next:modal:would
-0.15 next:none
-0.09 next:one-option
-0.07 next:reported
-0.2 next:was
0.46 no-heading
-0.28 none&doc-imperative:mid
-0.44 none&doc-past:mid
-0.07 none&doc-should:high
0.02 none&doc-should:mid
0.02 none&doc-you:high
-0.17 none&doc-you:mid
0.05 none&intro:colon-end
-0.07 none&intro:kind:heading
0.08 none&item
0.3 none&last-of-passage
0.29 none&len:<35
-0.03 none&len:<9
0.27 none&next:reported
-0.14 none&no-stop
0.19 none&prev:modal:will
0.06 none&role:options
-0.2 none&role:other
-0.19 none&rule:none
-0.2 none&silent
-0.03 none&under:level:2
0.65 opens-verb:base?
-0.17 opens-verb:ing
0.21 opens-word:a
0.08 opens-word:an
-0.41 opens-word:the
0.02 opens-word:to
-0.49 opens:Word
-0.49 par:first
0.02 past
0.21 past&at:lower
-0.48 past&at:top
-0.12 past&at:upper
-0.02 past&doc-past:high
0.24 past&intro:colon-end
-0.05 past&len:35+
0.1 past&len:<18
-0.29 past&next:reported
-0.4 past&next:was
0.51 past&prev:modal:will
0.07 past&role-own:rec
-0.26 past&rule:none
-0.14 penalty
0.05 performative+that
-0.06 performs&doc-should:low
0.55 performs&intro:kind:heading
0.11 performs&list-imperative:some
0.21 performs&next:modal:should
-0.1 performs&prev:modal:would
0.23 phrase&at:lower
-0.43 phrase&doc-imperative:low
0.27 phrase&intro:kind:heading
-0.03 phrase&next:modal:would
0.18 phrase&prev:reported
-0.06 prev:gerund
-0.32 prev:modal:must
0.28 prev:modal:will
0.32 prev:modal:would
0.42 prev:option-label
0.03 prev:reported
0.11 prev:should+verb
-0.12 prev:was
0.18 pseudo-item
-0.1 question&at:lower
0.82 question&at:top
0.43 question&doc-past:low
0.18 question&par:later
0.05 role-own:rec
-0.02 role:conclusion
-0.07 role:other
0.13 rule:explicit
-0.42 rule:none
-0.22 should&at:lower
0.07 should&at:upper
-0.19 should&doc-should:mid
0.26 should&doc-you:high
0.07 should&intro:kind:heading
-0.17 should&list-imperative:none
0.12 should&next:modal:would
0.56 should&par:later
0.26 should&prev:should+verb
0.32 should&prev:was
0.04 should&role:other
0.22 should&rule:refuted
0.1 should&under:calls
-0.02 should+subject:word
-0.89 silent
0.03 slots:1
0.17 under:calls
-0.03 under:level:1
-0.21 under:level:2
-0.23 under:verb-base?
0.03 verb&at:upper
0.8 verb&doc-you:low
-0.21 verb&intro:colon-end
-0.24 verb&last-of-passage
-0.11 verb&len:<18
0.17 verb&next:modal:would
-0.22 verb&par:first
0.27 verb&par:later
0.21 verb&under:calls
0.34 w0:(
0.44 w0:0
0.21 w0:a
0.34 w0:an
0.21 w0:at
-0.13 w0:he
-0.14 w0:in
0.46 w0:leave
1.18 w0:pay
-0.13 w1:'s
0.04 w1:-
0.05 w1:.
0.12 w1:could
0.18 w1:ii
-0.39 w1:is
0.14 w1:it
0.38 w1:of
0.18 w1:recommend
1.15 w1:suggest
1.1 w1:them
0.91 w1:which
0.43 w1:who
0.2 w1:would
0.7 w2:)
0.52 w2::
0.12 w2:;
0.02 w2:a
-0.02 w2:has
-0.36 w2:is
-0.32 w2:not
-0.38 w2:the
-0.22 w2:to
-0.2 w2:we
-0.06 w3:,
-0.39 w3:a
-0.04 w3:for
-0.43 w3:of
0.43 w3:offer
0.03 w3:that
0.17 w3:the
0.09 w3:to
0.02 w3:well
-0.91 w:"
0.07 w:'
-0.3 w:'s
-0.2 w:(
0.04 w:( _ )
-0.08 w:)
0.63 w:) _ 0
0.33 w:,
-0.59 w:, _ ,
-0.26 w:, _ 0
-0.13 w:, _ a
0.18 w:, _ by
-0.06 w:, _ if
-0.31 w:, _ in
-0.06 w:, _ it
0.88 w:, _ only
0.08 w:, _ should
0.3 w:, _ the
0.04 w:, _ they
-0.44 w:, and
-0.16 w:, at
0.56 w:, each
0.13 w:, is
-0.25 w:, it
0.33 w:, no
-0.05 w:, or
0.82 w:, provided
0.27 w:, so
0.09 w:, that
-0.33 w:, the
0.06 w:, to
-0.35 w:, we
-0.64 w:, when
0.07 w:, where
-0.5 w:, who
-0.32 w:, with
0.03 w:, without
0.21 w:-
0.08 w:.
0.44 w:. .
-0.11 w:. _ .
-0.36 w:0 .
0.16 w:0 :
0.39 w:0 _ ,
-0.06 w:0 _ .
-0.08 w:0 _ 0
0.03 w:0 _ that
-0.61 w:0 percent
0.42 w:0 s
0.37 w:0 tons
0.52 w::
0.15 w:: _ the
-0.26 w:: the
0.2 w:a
0.07 w:a _ 's
-0.14 w:a _ .
0.09 w:a _ at
0.09 w:a year
-0.28 w:about
0.52 w:acceptance
0.56 w:acceptance of
-0.62 w:access
-0.03 w:account
-1.03 w:act
0.26 w:administration
-0.08 w:again
0.03 w:against
-0.21 w:agency
0.03 w:agree
0.67 w:agree to
0.11 w:agreement
0.12 w:agreement ,
0.11 w:ahead
-0.49 w:ai
0.19 w:airport
-0.19 w:all
0.13 w:allow
-0.31 w:already
0.12 w:altogether
0.34 w:altogether .
0.35 w:altogether _ .
0.07 w:american
0.29 w:an
0.38 w:and (
-0.18 w:and _ .
0.03 w:and _ for
0.05 w:and _ it
-0.34 w:and _ on
0.41 w:and a
0.46 w:and for
-0.13 w:and it
0.75 w:and not
-0.17 w:and that
-0.13 w:and the
0.4 w:annual
0.26 w:any
0.19 w:approve the
0.15 w:arabs
-0.22 w:are
0.44 w:are in
0.07 w:as
-0.14 w:as _ as
0.28 w:as it
-0.12 w:as well
0.21 w:assurance
0.09 w:at
0.09 w:at _ ,
0.24 w:at _ .
0.28 w:at least
0.07 w:audit
0.46 w:audited
0.56 w:b
0.63 w:back
0.67 w:bank
0.16 w:be
-0.19 w:be _ by
-0.22 w:be _ for
0.02 w:be _ off
0.31 w:be _ to
0.28 w:be given
-0.03 w:be made
0.05 w:be offered
0.33 w:be spared
0.47 w:be told
0.07 w:be used
-0.42 w:because
-0.47 w:been
0.12 w:below
0.1 w:best
-0.29 w:bill
0.35 w:both _ ,
0.04 w:bring
-0.15 w:but
0.2 w:but _ the
0.16 w:buy
-0.04 w:by
-0.09 w:by _ 0
0.37 w:c
0.04 w:can be
0.67 w:can show
0.69 w:certified
-0.09 w:children
1.14 w:clean
0.28 w:code
0.16 w:come
-0.86 w:committee
-0.09 w:common
0.05 w:compliance
-0.55 w:congress
0.34 w:contingent
-0.14 w:control
0.36 w:could
-0.49 w:council
0.72 w:count
0.21 w:credit
0.25 w:credit _ .
-0.33 w:data
0.41 w:days
0.18 w:debt
0.33 w:depend
0.22 w:depend on
0.62 w:developers
0.51 w:did
-0.07 w:do _ .
0.05 w:do so
0.61 w:do we
0.05 w:does
-0.13 w:don't
-0.04 w:each _ .
0.03 w:economic
0.68 w:either _ .
0.39 w:embassy
0.02 w:end
-0.21 w:every
0.73 w:exchange
0.32 w:exempt
0.46 w:extension
0.16 w:faith
0.73 w:fee
0.23 w:fewer
0.8 w:finance
0.43 w:firms
0.68 w:first
0.36 w:five
0.15 w:follow
0.84 w:for
-0.23 w:for _ ,
-0.26 w:for _ .
0.12 w:for _ and
0.34 w:for _ in
-0.44 w:for _ than
-0.39 w:for _ the
0.6 w:for _ who
0.24 w:for a
0.87 w:for each
-0.13 w:for more
-0.13 w:for the
0.27 w:for those
-0.08 w:found
0.14 w:four
0.31 w:fourth
0.55 w:free
0.17 w:from
0.21 w:from _ that
0.06 w:from the
0.03 w:front
0.21 w:full
0.46 w:fund
0.27 w:get
0.42 w:give
0.06 w:go
-0.14 w:going
-0.09 w:going to
0.27 w:good
0.25 w:grant
-0.12 w:groups
0.21 w:guarantee
-0.1 w:had
0.52 w:half
-0.21 w:has
0.41 w:has been
0.21 w:have
0.21 w:have the
-0.4 w:having
-0.19 w:held
0.59 w:help
-0.07 w:home
0.32 w:i would
1.56 w:i'd
-0.04 w:if _ is
0.24 w:if the
0.07 w:in
-0.19 w:in 0
0.19 w:in _ .
-0.03 w:in _ and
0.06 w:in _ for
-0.44 w:in _ to
0.62 w:in exchange
0.12 w:in return
-0.11 w:in the
-0.76 w:information
0.38 w:inspection
0.28 w:instead
0.67 w:invitation
-0.15 w:is
0.44 w:is _ ,
0.15 w:is _ for
0.12 w:is _ to
0.1 w:is to
-0.19 w:isn't
0.4 w:israel
-0.18 w:it .
0.2 w:it _ been
0.08 w:it _ the
-0.19 w:it be
-0.04 w:it is
0.23 w:it to
-0.13 w:it would
0.26 w:its
0.11 w:its _ .
0.06 w:january
-0.12 w:june
-0.03 w:june 0
0.34 w:keep the
-0.32 w:know
0.54 w:land
-0.15 w:large
-0.28 w:last
1.18 w:let
0.37 w:let the
0.05 w:lets
0.38 w:liability
0.72 w:list
0.46 w:listing
0.1 w:live with
0.16 w:loan
0.15 w:loans
0.36 w:london
0.29 w:london _ .
-0.19 w:lose
0.23 w:lost
-0.49 w:made
-0.08 w:many
-0.2 w:may
0.17 w:means of
-0.04 w:meet
-0.34 w:members
-0.02 w:memorandum
0.61 w:met
0.38 w:might
0.39 w:might _ the
0.65 w:money
0.2 w:money .
0.24 w:money _ .
-0.17 w:more than
-0.42 w:most
0.03 w:nea
-0.06 w:next
0.22 w:no _ .
-0.86 w:not
0.46 w:nothing _ .
0.05 w:now ,
0.68 w:nuclear
-0.04 w:number
0.37 w:of _ :
-0.08 w:of _ and
0.34 w:of _ for
0.03 w:of _ to
0.16 w:of any
0.23 w:of the
0.37 w:off
0.26 w:off _ .
0.45 w:off the
0.27 w:offer
-0.14 w:office
0.43 w:offices
0.22 w:on
-0.04 w:on 0
0.05 w:on _ .
0.2 w:on _ day
0.25 w:on _ the
0.16 w:once
-0.09 w:one
-0.32 w:one of
0.53 w:operators
0.36 w:option
0.48 w:option 0
-0.45 w:or
-0.06 w:other
0.19 w:our
0.11 w:our best
0.11 w:out of
-0.43 w:own
0.36 w:owners
0.17 w:part of
0.29 w:parts
-0.15 w:pay _ the
-0.06 w:pay for
0.02 w:payable
0.06 w:payment
-0.3 w:people
0.12 w:per
1.43 w:performance
0.17 w:period
0.34 w:place
0.47 w:plenary
0.15 w:pm
-0.06 w:policy
0.02 w:pound
0.27 w:premium
0.68 w:prepared
0.14 w:price _ .
0.12 w:procurement
0.06 w:project
0.27 w:provided
-0.23 w:public
0.57 w:publicly
-0.03 w:put the
0.04 w:quarterly
-0.05 w:read
0.63 w:ready
0.49 w:ready to
0.14 w:reduction
0.41 w:relief
-0.42 w:required
0.27 w:requirement
0.6 w:researchers
0.69 w:resumption
0.39 w:return
0.06 w:rusk
0.06 w:s
0.24 w:safe
-0.04 w:said
0.37 w:say
-0.08 w:say that
-0.06 w:secretary
-0.08 w:security
0.51 w:see it
-0.05 w:seen
0.15 w:sentence ,
-0.02 w:services
0.88 w:share
0.03 w:should
0.17 w:should _ able
0.26 w:show
0.08 w:signed
-0.17 w:since
-0.06 w:site
0.33 w:six
0.33 w:small
0.06 w:so
0.16 w:so _ as
0.08 w:so long
-0.82 w:software
-0.29 w:somebody
-0.42 w:someone
0.36 w:something
0.31 w:spared
0.11 w:stretch
0.42 w:support
-0.02 w:system
0.46 w:talks
0.47 w:tax
0.07 w:tell
0.13 w:ten
0.33 w:that
0.08 w:that _ the
0.19 w:that can
-0.1 w:that the
0.03 w:that we
0.13 w:the
0.18 w:the _ ,
0.06 w:the _ -
0.11 w:the _ .
0.16 w:the _ are
0.42 w:the _ by
0.8 w:the _ can
0.53 w:the _ from
0.2 w:the _ in
0.33 w:the _ is
-0.21 w:the _ of
0.29 w:the _ on
0.35 w:the _ should
0.11 w:the _ states
0.21 w:the _ that
0.09 w:the _ thing
0.49 w:the _ under
0.27 w:the arabs
0.44 w:the balance
-0.25 w:the british
0.25 w:the cost
0.6 w:the day
0.09 w:the germans
-0.19 w:the government
0.35 w:the other
0.11 w:the police
-0.02 w:the secretary
0.28 w:the state
0.65 w:the suspension
0.12 w:the three
0.36 w:their
0.26 w:them ,
0.09 w:thereafter
0.65 w:therefore
-0.06 w:these
0.26 w:they _ be
0.59 w:thing
-0.44 w:this
-0.08 w:this _ .
0.45 w:those
0.12 w:three -
0.04 w:through
-0.08 w:time
-0.12 w:time ,
0.12 w:to
0.05 w:to $
-0.03 w:to _ ,
-0.17 w:to _ a
-0.25 w:to _ and
0.54 w:to _ the
0.5 w:to any
-0.04 w:to do
-0.14 w:to go
0.12 w:to the
0.31 w:to what
0.03 w:told that
0.81 w:tons
0.49 w:track
0.04 w:turkish
0.38 w:two
0.29 w:under
0.35 w:under _ 0
0.46 w:understanding
0.08 w:undertaking
0.14 w:unified
-0.08 w:unless
-0.06 w:until
0.14 w:up _ $
0.24 w:up _ 0
0.49 w:up to
1.29 w:upon
-0.33 w:us
-0.24 w:use
0.18 w:verified
0.33 w:vessel
0.04 w:visas
-0.19 w:want
0.08 w:water
0.23 w:we _ it
-0.06 w:we can
0.16 w:we could
-0.02 w:we have
-0.03 w:we might
-0.07 w:we should
0.17 w:we would
0.56 w:we'd
-0.23 w:were
0.58 w:what the
-0.09 w:whatever
0.25 w:when
0.37 w:when _ is
0.36 w:when the
0.24 w:which
0.18 w:which the
0.12 w:which they
0.43 w:who
0.46 w:who _ a
-0.15 w:whom
0.46 w:will _ to
0.27 w:wish to
0.18 w:with a
0.18 w:within
0.15 w:work
0.27 w:worth
-0.35 w:would _ the
0.27 w:would get
-0.03 w:year .
-0.09 w:year _ .
0.29 w:year in
0.14 w:years
-0.14 w:you
0.4 w:you _ the
0.62 w:you approve
0.57 w:zones
-0.61 w:—
0.22 w:€
0.22 w:€ 0
-0.4 was
-0.03 will&doc-you:mid
-0.22 will+be-other
0.31 will+embedded
0.06 will+passive
0.18 will+subject:name-institution
-0.47 will+subject:they
0.04 will+subject:word
-0.09 would+be-other
-0.17 would+embedded
-0.02 would+other
-0.24 would+reported
0.22 would+subject:Word
0.32 would+subject:i
-0.02 would+subject:it
0.17 would+subject:we
0.53 would+subject:word
0.49 would+verb
-0.61 year
-0.14 you
`,
)
