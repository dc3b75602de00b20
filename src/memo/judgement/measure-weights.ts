import { weightsFrom } from './judgement.ts'

/**
 * Learned from 465 labelled memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.21, recall 0.47, f1 0.29.
 */
export const measureWeights = weightsFrom(
  -5.53,
  0.14,
  `
0.09 announced
0.09 announced&measure
0.18 at:end
0.27 at:lower
-1.9 at:top
-0.28 at:upper
-0.27 because
-0.33 blockquote
-0.02 can+be
-0.04 can+embedded
0.72 condition:set
-0.04 could&doc-past:low
0.17 could&doc-past:mid
0.29 could&doc-should:mid
-0.07 could&doc-you:mid
-0.13 could&last-of-passage
-0.11 could&prev:modal:must
-0.08 could&prev:was
-0.09 could&role:other
0.18 could&under:level:1
-0.21 could&under:level:2
-0.38 could+embedded
-0.13 could+subject:plural
0.13 could+subject:word
0.09 could-be
0.26 cue:baseline:above
0.51 cue:baseline:below
-0.09 cue:begins:continue
0.07 cue:begins:resume
0.22 cue:begins:start
0.08 cue:benefit:loan
0.05 cue:benefit:payment
0.12 cue:benefit:permit
0.15 cue:burden:charge
0.31 cue:burden:fee
-0.16 cue:burden:force
0.09 cue:burden:moratorium
-0.27 cue:condition:if
0.74 cue:condition:until
-0.1 cue:direct-penalty:fine
0.34 cue:direct-penalty:sanction
0.02 cue:ease:reduction
0.04 cue:ease:suspend
0.34 cue:ends:lapse
-0.1 cue:engage:fine
0.16 cue:engage:hold
0.04 cue:engage:order
0.15 cue:engage:sanction
0.09 cue:engage:tell
-0.23 cue:gerund
-0.18 cue:give:approve
-0.09 cue:give:continue
0.48 cue:give:double
0.12 cue:give:establish
0.47 cue:give:guarantee
0.55 cue:give:open
-0.09 cue:give:promise
0.07 cue:give:resume
-0.03 cue:give:sell
0.62 cue:give:transfer
-0.09 cue:impose:continue
0.12 cue:impose:establish
0.23 cue:lasting:advance
0.03 cue:lasting:balance
-0.09 cue:lasting:continue
0.12 cue:lasting:establish
0.66 cue:lasting:monitor
-0.3 cue:loose-source:some
-0.02 cue:negation:cannot
0.17 cue:negation:no
-0.21 cue:negation:not
0.05 cue:negation:without
-0.09 cue:obligation:have to
0.4 cue:obligation:should
0.04 cue:one-off:accept
0.11 cue:one-off:announce
-0.18 cue:one-off:approve
0.47 cue:one-off:call
0.68 cue:one-off:publish
0.43 cue:one-off:schedule
0.08 cue:one-off:send
0.07 cue:one-off:sign
0.09 cue:one-off:tell
0.04 cue:position:accept
0.09 cue:position:lose
0.19 cue:possibility:could
0.16 cue:possibility:might
0.05 cue:possibility:would
0.11 cue:report:announce
0.45 cue:report:report
-0.09 cue:report:state
0.09 cue:report:tell
0.57 cue:report:write
0.08 cue:subject-give:receive
-0.15 cue:subject-impose:face
0.09 cue:subject-withdraw:lose
0.14 cue:verifier:auditor
0.34 cue:verifier:inspections
-0.28 cue:withdraw:loss
0.02 cue:withdraw:reduction
0.04 cue:withdraw:suspend
-0.19 doc-imperative:low
-0.02 doc-past:low
-0.15 doc-should:high
0.08 doc-should:low
-0.07 doc-you:high
0.2 doc-you:low
-0.22 emphasised
-0.67 footnote
-0.39 gerund&doc-you:low
-0.04 gerund&kind:paragraph
-0.23 gerund&rule:contextual
-0.4 he
-0.05 hedged&doc-you:high
0.04 hedged&len:35+
-0.02 hedged&next:modal:should
-0.05 hedged&next:modal:will
0.3 hedged&next:none
-0.03 hedged&next:reported
0.1 hedged&prev:modal:will
-0.27 hedged&prev:reported
0.06 hedged&role:other
0.06 hedged&rule:refuted
0.05 hedged&under:level:2
-0.32 hedged&under:level:3
0.29 incentive
0.08 incentive&incentive:open
0.19 incentive&slots:1
0.08 incentive:open
0.25 intro:calls
-0.82 intro:describes
-0.31 intro:modal:should
0.69 intro:recommend
-0.11 intro:reported
-0.24 is
0.39 item:first
-0.13 item:later
-0.02 kind:paragraph
0.25 last-of-passage
-0.45 lead
0.32 len:<18
0.4 len:<35
-1.04 len:<4
-0.37 len:<9
0.02 may+subject:word
1 measure
0.05 measure&slot:date
0.16 measure&slot:verifier
0.21 might+subject:word
0.19 modal:could
0.16 modal:might
0.05 modal:would
-0.1 money
0.32 must&at:end
-0.04 must&at:lower
0.66 must&doc-should:high
-0.39 must&doc-should:low
0.02 must&len:<35
0.07 must&par:later
0.52 must&prev:modal:should
0.11 must&rule:contextual
0.48 must&silent
0.19 must&under:level:2
0.46 must+be-other
-0.1 must+subject:Word
0.44 must+subject:agent
-0.1 must+subject:name-group
0.23 next:modal:will
0.16 next:modal:would
0.03 next:none
-0.29 next:one-option
-0.19 next:question
-0.03 next:reported
-0.33 next:was
0.26 no-heading
0.14 none&at:lower
-0.03 none&at:top
-0.21 none&doc-imperative:mid
-0.1 none&doc-you:low
0.05 none&intro:calls
0.61 none&intro:colon-end
0.08 none&item:ordered
-0.63 none&kind:paragraph
0.31 none&last-of-passage
0.15 none&len:<18
-0.09 none&next:modal:could
0.12 none&next:modal:would
-0.07 none&no-stop
-0.17 none&par:later
-0.03 none&prev:modal:could
0.29 none&prev:modal:must
0.18 none&prev:modal:should
0.24 none&prev:modal:will
0.24 none&prev:modal:would
-0.18 none&rule:contextual
-0.07 none&under:level:2
0.54 opens-verb:base
-0.18 opens-word:he
-0.32 opens-word:the
-0.56 opens-word:this
-0.17 opens-word:when
-0.09 opens-word:you
-0.23 opens:Word
0.09 opens:word
-0.45 par:first
0.02 past
0.02 past&at:lower
-0.27 past&at:upper
0.25 past&doc-past:mid
-0.15 past&doc-should:low
0.54 past&intro:calls
0.57 past&intro:colon-end
-0.11 past&item:later
-0.27 past&kind:paragraph
0.05 past&last-of-passage
0.25 past&next:modal:should
0.22 past&next:modal:will
-0.6 past&next:was
-0.14 past&par:later
0.31 past&rule:explicit
-0.39 past&rule:none
-0.32 past&under:level:1
0.12 past&under:level:3
0.42 past&under:verb-base?
0.05 penalty
0.23 performative:base
0.04 performative:base+own
0.51 performs&doc-you:low
-0.12 performs&item
-0.22 performs&item:first
0.11 performs&len:35+
0.1 performs&role:problem
-0.78 phrase&at:upper
0.07 phrase&doc-should:low
-0.33 phrase&doc-should:mid
0.39 phrase&list-imperative:none
0.11 phrase&under:calls
-0.04 prev:modal:could
0.4 prev:modal:should
0.17 prev:modal:will
0.3 prev:modal:would
-0.23 prev:one-option
0.46 prev:option-label
-0.04 prev:question
-0.09 prev:reported
0.06 prev:should+verb
-0.26 prev:was
-0.43 question&doc-imperative:low
-0.11 quoted
-0.28 reported
0.07 request
0.38 role-own:rec
-0.06 role:background
0.05 role:other
0.56 rule:explicit
-0.19 rule:none
0.8 should&at:upper
0.22 should&doc-you:mid
-0.49 should&intro:calls
-0.14 should&intro:colon-end
0.73 should&intro:kind:heading
-0.55 should&last-of-passage
-0.11 should&len:35+
0.12 should&len:<18
0.05 should&next:modal:should
-0.28 should&next:modal:would
-0.11 should&next:none
-0.68 should&par:first
-0.11 should&prev:modal:should
-0.1 should&prev:modal:would
0.02 should&prev:was
-0.23 should&under:level:1
0.2 should&under:level:3
-0.19 should+be
-0.24 should+embedded
0.8 should+reported
-0.02 should+subject:it
0.02 should+subject:name-institution
0.17 should+verb
-0.53 silent
0.05 slot:date
0.47 slot:date&slots:1
-0.33 slot:metric&slots:1
0.16 slot:verifier
0.33 suggest+own
0.17 to-verb
0.07 under:calls
-0.13 under:level:1
-0.22 under:level:2
0.27 under:question
0.03 verb&at:end
-0.09 verb&at:lower
0.27 verb&at:upper
0.03 verb&doc-should:low
0.07 verb&last-of-passage
0.34 verb&len:<35
-0.3 verb&prev:reported
0.35 verb&role:recommendations
0.67 w0:0
0.44 w0:a
0.2 w0:an
-0.08 w0:if
-0.02 w0:in
0.14 w0:it
0.21 w0:leave
-0.28 w0:on
0.09 w0:second
0.12 w0:ten
-0.25 w0:there
-0.21 w0:this
0.21 w0:two
0.08 w0:we
-0.16 w0:when
-0.21 w0:you
-0.12 w1:'s
-0.15 w1:,
0.31 w1:.
0.21 w1:a
0.5 w1:could
-0.04 w1:has
-0.13 w1:have
-0.24 w1:is
0.32 w1:it
0.52 w1:must
0.09 w1:on
0.6 w1:that
-0.18 w1:the
0.36 w1:who
0.1 w1:will
0.08 w1:would
-0.2 w1:you
0.64 w2:)
-0.07 w2:0
0.13 w2:be
0.24 w2:before
-0.21 w2:has
-0.03 w2:is
0.03 w2:of
0.11 w2:on
0.12 w2:should
0.22 w2:suspend
0.18 w2:that
0.02 w2:the
0.07 w2:to
0.56 w2:would
0.05 w3:'s
0.17 w3:,
0.54 w3::
0.27 w3:a
0.36 w3:at
0.02 w3:back
0.21 w3:be
0.15 w3:this
-0.74 w:"
-0.12 w:$
-0.12 w:$ 0
-0.03 w:$ _ million
-0.43 w:'s
-0.54 w:( 0
0.07 w:( _ )
0.22 w:( _ 0
-0.64 w:) .
0.07 w:) _ to
0.28 w:,
-0.26 w:, _ 0
0.23 w:, _ a
-0.09 w:, _ and
0.09 w:, _ every
-0.13 w:, _ have
-0.05 w:, _ i
0.23 w:, _ in
-0.21 w:, _ is
-0.28 w:, _ it
0.09 w:, _ january
0.4 w:, _ on
0.29 w:, _ one
-0.22 w:, _ should
0.12 w:, _ the
0.15 w:, _ to
0.04 w:, _ which
0.33 w:, _ with
-0.2 w:, and
-0.32 w:, at
0.52 w:, before
0.12 w:, is
0.44 w:, let
0.27 w:, no
1.09 w:, not
0.05 w:, provided
0.86 w:, say
0.09 w:, that
-0.17 w:, the
0.12 w:, to
-0.55 w:, when
-0.35 w:, which
-0.18 w:, who
0.64 w:, with
-0.13 w:- 0
-0.15 w:- _ -
0.25 w:- _ of
0.91 w:.
0.07 w:. .
-0.12 w:. _ .
-0.34 w:/
0.87 w:0
0.14 w:0 ,
0.22 w:0 .
0.27 w:0 :
0.22 w:0 _ ,
0.2 w:0 _ .
0.07 w:0 _ cent
-0.07 w:0 _ the
-0.23 w:0 a
-0.22 w:0 million
-0.58 w:0 of
0.14 w:0 th
-0.39 w:0 to
0.68 w:0 tons
0.28 w::
-0.02 w:: .
0.12 w:: a
0.37 w:; .
0.06 w:a
0.04 w:a )
-0.28 w:a _ -
0.27 w:a _ by
0.08 w:a _ of
-0.06 w:a _ on
-0.22 w:a day
-0.12 w:a good
0.3 w:a public
0.14 w:a reduction
-0.11 w:a third
0.25 w:a year
-0.31 w:about
0.26 w:above
0.02 w:access
0.08 w:access to
0.44 w:accounts
-0.07 w:act
0.94 w:after
0.02 w:again
-0.35 w:agency
0.47 w:agree
0.31 w:agreement
0.49 w:ahead of
-0.19 w:all _ .
-0.48 w:also
0.4 w:altogether
0.06 w:ambassador
-0.23 w:american
0.19 w:an
-0.06 w:and
-0.2 w:and _ ,
0.26 w:and _ as
-0.17 w:and _ in
0.32 w:and _ it
0.06 w:and _ on
0.1 w:and _ the
0.02 w:and see
-0.03 w:and the
0.68 w:and to
0.03 w:answer
0.25 w:any
0.24 w:anybody
-0.08 w:anything
1.26 w:april _ .
0.57 w:are _ .
0.51 w:are in
-0.09 w:as
0.08 w:ask
0.2 w:ask _ the
0.08 w:asked to
0.14 w:assembly
0.12 w:at
-0.03 w:at 0
0.06 w:at _ .
0.42 w:at least
0.14 w:auditor
0.12 w:b
0.08 w:b )
0.95 w:back
0.26 w:balance
0.13 w:bank
0.34 w:be
0.21 w:be _ ,
-0.44 w:be _ as
-0.42 w:be _ by
0.45 w:be _ on
0.06 w:be _ until
-0.18 w:be the
-0.44 w:because
0.05 w:been _ for
1.38 w:before
0.1 w:before _ 0
-0.24 w:before it
0.35 w:before the
1.18 w:begin
0.51 w:below
-0.07 w:better
-0.13 w:between
0.14 w:boats
0.39 w:body
0.32 w:both
0.15 w:brazilian
0.18 w:bring
0.57 w:budget _ .
0.06 w:building
-0.37 w:but
0.57 w:by
0.83 w:by 0
0.22 w:by _ .
0.69 w:by _ 0
0.41 w:by the
0.16 w:calls
-0.02 w:can be
-0.02 w:cannot
0.4 w:cap
0.15 w:cases
0.65 w:center
0.84 w:certify
-0.12 w:change
0.14 w:clean
0.79 w:commissioner
-0.02 w:company
0.7 w:compliance
0.64 w:condition
0.43 w:construction
-0.73 w:cost
0.19 w:could
0.74 w:count
-0.66 w:data
0.79 w:date
0.53 w:dates
0.6 w:day
1.66 w:days
0.28 w:depend on
-0.11 w:deposit
0.18 w:development
-0.28 w:different
-0.51 w:digital
-0.28 w:do
-0.12 w:does
0.12 w:dollar
0.2 w:done
-0.21 w:draft
0.74 w:each
0.3 w:eight
0.12 w:eighteen
0.42 w:eighteen months
0.06 w:either
-0.06 w:eleven
0.36 w:end
0.91 w:end of
0.5 w:equivalent
0.49 w:escrow
0.64 w:every
-0.03 w:existing
0.78 w:external
0.06 w:facility
0.31 w:fee
0.25 w:fewer
0.28 w:fifth
1.05 w:fifty
0.65 w:files
-0.09 w:find
0.25 w:first
0.17 w:first _ ,
-0.04 w:first _ .
0.41 w:five
0.08 w:fixed
0.26 w:for
-0.24 w:for _ ,
0.03 w:for _ months
0.37 w:for _ years
0.45 w:for each
0.38 w:for it
0.22 w:for ninety
-0.05 w:for the
0.18 w:four
0.19 w:friday
-0.09 w:from a
0.07 w:from the
0.18 w:full
0.22 w:fund
0.13 w:given
0.18 w:given to
0.16 w:go
0.56 w:goes
0.11 w:gold
0.03 w:good
-0.07 w:got
-0.15 w:government
0.16 w:governments
-0.03 w:group
0.51 w:half
0.57 w:handed
0.1 w:have
0.28 w:have been
0.2 w:have the
-0.09 w:have to
0.09 w:held
0.03 w:his
0.45 w:hold off
0.38 w:hours
0.17 w:how
0.18 w:how many
-0.17 w:i _ not
0.39 w:i would
1.73 w:i'd
-0.64 w:in 0
0.26 w:in _ ;
-0.14 w:in _ and
0.24 w:in _ of
0.55 w:in _ on
0.05 w:in any
0.22 w:in every
-0.17 w:in the
-0.02 w:in this
0.4 w:in writing
0.89 w:independent
0.78 w:inside
0.33 w:inspections
0.19 w:is _ ,
0.21 w:is _ for
-0.39 w:is _ the
-0.49 w:is _ to
-0.05 w:is a
-0.43 w:is that
-0.12 w:is the
-0.16 w:it 's
0.1 w:it ,
-0.47 w:it _ a
-0.03 w:it _ be
0.5 w:it _ the
0.04 w:it is
0.51 w:it on
0.3 w:its
-0.15 w:its own
0.98 w:january
0.11 w:joint
0.35 w:july
0.42 w:june
-0.07 w:large
-0.08 w:last year
1.35 w:least
0.47 w:let
0.54 w:list
0.36 w:london
-0.11 w:long
-0.28 w:loss
-0.33 w:made
-0.06 w:makes
0.07 w:making
0.06 w:march
0.26 w:march 0
0.08 w:measures
0.12 w:medical
-0.93 w:members
-0.1 w:met
0.16 w:might
0.12 w:minimum
0.82 w:mission
0.6 w:monitor
0.92 w:month
0.27 w:monthly
0.82 w:months
0.09 w:moratorium
0.02 w:more
0.07 w:more _ a
0.89 w:more than
-0.02 w:most
-0.55 w:need
0.04 w:needs to
0.43 w:next
0.23 w:next _ .
0.41 w:ninety
0.17 w:no
0.45 w:no _ than
-0.59 w:nobody
0.23 w:not ,
0.5 w:not _ ,
0.26 w:not _ .
1.38 w:not _ than
-0.15 w:not _ the
-0.09 w:not _ to
0.44 w:notice
0.06 w:november
-0.27 w:now
0.51 w:number
0.91 w:october
-0.04 w:of
-0.17 w:of a
-0.05 w:of every
-0.5 w:of it
0.24 w:of the
-0.05 w:of them
0.48 w:off the
0.33 w:officer
0.21 w:on
-0.43 w:on 0
0.85 w:on _ to
0.18 w:on a
0.13 w:on the
0.06 w:one
0.18 w:one -
-0.93 w:one of
0.38 w:only ,
0.09 w:only _ the
-0.15 w:opinion
0.3 w:oppose
-0.25 w:or a
-0.54 w:other
0.09 w:our _ is
0.07 w:our _ to
-0.05 w:out
0.79 w:outside
0.02 w:over
0.25 w:paid
-0.4 w:part
-0.35 w:party
0.08 w:pass
0.05 w:payment
-0.24 w:people
0.4 w:per
0.03 w:per _ ,
0.29 w:performance
0.12 w:permit
0.04 w:placed
0.42 w:places
-0.59 w:plain
0.75 w:plenary
-0.02 w:point
-0.07 w:political
-0.24 w:present
-0.06 w:prime
0.65 w:progress
0.3 w:provided
0.35 w:publish
1.6 w:quarter
0.73 w:quarterly
0.1 w:rate
0.28 w:reach
0.24 w:read
0.02 w:reduction
-0.47 w:relief
0.23 w:report
-0.34 w:required
-0.45 w:research
0.26 w:resident
0.88 w:review
0.97 w:running
-0.29 w:said
0.06 w:same
0.04 w:same _ .
0.47 w:say
0.15 w:school
0.37 w:science
0.58 w:season
0.26 w:seasons
0.33 w:second
0.15 w:second ,
-0.25 w:security
0.14 w:see
0.35 w:september
0.03 w:serving
0.02 w:session
0.07 w:set
0.17 w:shift
-0.05 w:should be
0.49 w:should have
0.23 w:show
-0.41 w:since
0.26 w:six
0.26 w:sixty
0.05 w:sixty days
0.12 w:so _ as
0.43 w:so _ the
0.39 w:so that
-0.02 w:software
-0.3 w:some
0.27 w:spring
-0.21 w:stand
0.06 w:statute
0.08 w:stopped
-0.73 w:subject
0.19 w:suggest
0.03 w:summer
0.38 w:supply
0.55 w:suspend
0.25 w:system
-0.13 w:tab
-0.05 w:taken
0.16 w:talks
0.09 w:tell
0.76 w:ten
-0.07 w:ten years
0.39 w:term
-0.19 w:terms
1.07 w:test
0.05 w:text
0.14 w:th
0.31 w:than
0.44 w:than 0
0.1 w:that
-0.08 w:that _ .
0.27 w:that _ in
0.09 w:that _ the
0.4 w:that _ would
-0.08 w:that a
-0.08 w:that in
-0.04 w:that the
0.58 w:that you
0.14 w:the
0.28 w:the _ 's
-0.19 w:the _ ,
0.11 w:the _ -
0.02 w:the _ and
0.11 w:the _ are
-0.02 w:the _ at
0.11 w:the _ by
0.18 w:the _ day
-0.06 w:the _ for
0.27 w:the _ from
0.4 w:the _ have
0.12 w:the _ is
-0.05 w:the _ of
0.15 w:the _ should
0.38 w:the _ week
0.13 w:the _ year
0.4 w:the ambassador
0.39 w:the commission
1.05 w:the day
0.34 w:the end
0.28 w:the first
-0.77 w:the government
0.05 w:the last
0.06 w:the loan
0.13 w:the mission
0.36 w:the next
0.19 w:the number
0.15 w:the paper
-0.05 w:the rest
0.27 w:the standard
-0.03 w:the two
-0.88 w:the united
0.37 w:then
0.1 w:then the
-0.02 w:there
-0.27 w:there are
0.04 w:therefore
-0.27 w:these
-0.26 w:they
0.8 w:they _ be
-0.08 w:thing
0.22 w:think
0.2 w:third
0.26 w:thirty
-0.14 w:though
0.46 w:three
0.2 w:three years
0.24 w:through
0.42 w:through a
0.07 w:till
0.07 w:time
0.2 w:to
0.13 w:to _ in
0.04 w:to _ it
0.05 w:to _ that
0.06 w:to a
-0.08 w:to do
0.6 w:to report
0.02 w:to say
-0.07 w:to use
0.55 w:tons
0.15 w:toward
0.09 w:transfer
0.31 w:treasury
0.75 w:twice
0.7 w:two
0.36 w:under _ 0
-0.03 w:united
0.74 w:until
-0.05 w:up
0.17 w:up _ 0
-0.13 w:up _ the
0.16 w:up to
1.02 w:upon
-0.13 w:users
0.4 w:vehicle
2.44 w:verified
0.38 w:verify
0.94 w:vessel
0.22 w:wait
-0.07 w:want
-0.08 w:was
-0.06 w:ways
-0.13 w:we _ not
1.19 w:we ask
-0.08 w:we have
-0.5 w:we should
0.43 w:we will
0.54 w:we'd
0.92 w:week
-0.11 w:well
-0.47 w:went
0.51 w:when
0.19 w:when the
0.03 w:where
0.57 w:wherever
0.04 w:which
-0.03 w:which is
0.46 w:which the
-0.11 w:who
-0.49 w:whose
0.1 w:with a
0.14 w:with the
0.13 w:withdrawn
1.45 w:within
0.19 w:within 0
0.12 w:within _ days
-0.14 w:within _ months
-0.28 w:within the
0.05 w:without
0.38 w:would
0.2 w:would _ it
-0.09 w:would _ the
-0.3 w:would _ to
0.11 w:would do
-0.17 w:would not
0.18 w:written
0.73 w:year
0.08 w:year ,
0.38 w:years
-0.26 w:—
0.25 want&argues
0.04 want&doc-imperative:low
0.08 want&len:<35
-1 was
-0.05 we
0.12 we-want
0.91 will&at:top
0.27 will&next:modal:will
0.29 will&under:level:2
-0.14 will+be-other
-0.39 will+embedded
-0.3 will+other
0.24 will+passive
-0.11 will+subject:Word
0.21 will+subject:plural
0.38 will+subject:we
-0.35 would+embedded
-0.19 would+not
-0.19 would+other
-0.33 would+reported
0.39 would+subject:i
-0.2 would+subject:it
0.45 would+subject:word
0.11 would+verb
-0.76 would-like
-0.2 year
`,
)
