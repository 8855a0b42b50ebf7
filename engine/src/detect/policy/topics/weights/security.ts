/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const security = `
  -172 !changes -17 !collection -15 !contact -16 !minors -10 !permission -25 !rights -18 !security 99 !sharing -25
  #1changes -55 #1collection -52 #1contact -59 #1cookies -91 #1exceptions -76 #1permission -66 #1scope -17
  #1security 52 #1sharing -19 #1thirdServices -19 #1use 32 #2changes -43 #2collection -35 #2contact -45 #2cookies -51
  #2minors -58 #2scope -84 #2sharing 23 #2storage 46 #2use -16 +changes -72 +collection -14 +contact -58 +security 70
  +sharing -23 +use 28 -changes -32 -permission -77 -rights -25 -security 66 -sharing 22 -use 13 <access 43
  <certificate -13 <collectYour -56 <contactUs -25 <erase -22 <exception -35 <includes -20 <majorChange -17 <minor 48
  <notShare 26 <partners 57 <permission -22 <policy -73 <publicDisclosure -36 <reject -56 <respond 13 <revise -30
  <rights 22 <safety 32 <sendYou 31 <share 24 <shareTo 39 <understand 22 <weCollect -11 <weUse 40 <whenYouUse -12
  <withoutConsent -98 =listed -24 =opens -49 =size0 -53 =size1 -149 =size2 -155 =size3 -57 =size4 -26 =size5 -10
  =unclosed -103 @abroad -51 @abuse 66 @access 15 @accessLimit 77 @account -62 @affiliate -24 @afterPeriod 49
  @analyse -31 @announce 23 @applies -101 @archive 16 @arrows -40 @authorizeYou 22 @bioKinds -32 @browserSetting -19
  @cannotUse -48 @cease -12 @certificate -31 @clipboard -43 @close -20 @closePermission -35 @companyName -37
  @confidentiality 74 @contactUs -54 @continueMeans -18 @contractNeed -18 @cookies -107 @copy -10 @correct -29
  @cost -24 @court -26 @customerService 12 @deceased 11 @define -55 @deviceKinds -37 @disagree -12 @effort 27
  @email -16 @encryption 110 @erase 53 @eraseOrAnonymise 90 @fromThird -12 @improve -98 @incident 92 @includes -27
  @informIncident 77 @integrated -61 @logKinds -37 @majorChange -17 @merger -12 @newFunction 17 @newPurpose 31
  @notAffect -68 @notProvide -52 @openPermission -21 @orderKinds -59 @organisation 27 @otherPeople -11 @partners -20
  @passwordAdvice -44 @path -64 @permission -29 @permissionKinds -57 @personalKinds -46 @placeKinds -25 @postal -13
  @preventFraud 50 @principle 149 @priorNotAffected -26 @privacyOfThird 17 @publicDisclosure -66 @question 19
  @recommend -43 @record 19 @register -85 @reject 25 @respond 65 @responsibility 54 @safeguards 17 @safety 109 @sdk 32
  @selfPublic -25 @sendYou -23 @sensitive -64 @share -14 @shareTo -16 @shortest 37 @stableService -36
  @stateSecurity -77 @statutoryDuty -15 @storePeriod 10 @storePlace -69 @telephone 11 @thirdAccount -18
  @thisInformation -30 @turnOff -57 @unbind -25 @understand -17 @usedFor 49 @verifyIdentity 38 @violate -65
  @vitalInterest -21 @welcome 21 @whenYouUse -158 @withdraw -32 @years -41 @youProvide -45 ^changes -62 ^contact -35
  ^minors -10 ^permission -31 ^rights -27 ^security 39 ^storage -63 ^use -43
`;
