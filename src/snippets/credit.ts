const essay =
  'Simon Hutagalung, “Engaging North Korea: Prospects and Challenges of Another Trump-Kim Meeting”'

/** Credits one of the essay's four recommendations. */
export const afterRecommendation = (number: 1 | 2 | 3 | 4): string =>
  `After recommendation ${number} of ${essay}`

/** Credits the essay's build: perspectives by party, paired terms, recommendations that can be judged. */
export const afterEssay = `After the structure of ${essay}`
