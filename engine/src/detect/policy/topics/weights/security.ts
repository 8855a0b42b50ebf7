/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const security = `
  -164 !changes -14 !collection -15 !contact -10 !minors -12 !permission -21 !rights -11 !security 101 !sharing -21
  #1changes -71 #1collection -52 #1contact -49 #1cookies -93 #1exceptions -71 #1permission -63 #1scope -30
  #1security 76 #1thirdServices -23 #2changes -50 #2collection -55 #2contact -59 #2cookies -53 #2scope -64 #2use -20
  +changes -69 +collection -14 +contact -57 +security 77 +sharing -21 +use 31 -changes -28 -permission -76 -rights -16
  -security 77 -sharing 25 -use 16 <access 46 <collectYour -60 <contactUs -26 <erase -25 <exception -38 <includes -20
  <majorChange -17 <minor 47 <notShare 22 <partners 59 <permission -23 <policy -76 <publicDisclosure -33 <reject -65
  <respond 10 <revise -32 <rights 28 <safety 29 <sendYou 32 <share 27 <shareTo 37 <understand 24 <weCollect -10
  <weUse 46 <whenYouUse -10 <withoutConsent -92 =listed -20 =opens -43 =size0 -50 =size1 -149 =size2 -153 =size3 -51
  =size4 -22 =size5 -12 =unclosed -106 @abroad -54 @abuse 62 @access 14 @accessLimit 82 @account -60 @affiliate -30
  @afterPeriod 51 @analyse -30 @announce 28 @applies -101 @archive 17 @arrows -42 @authorizeYou 23 @bioKinds -40
  @browserSetting -23 @cannotUse -48 @certificate -30 @clipboard -38 @close -21 @closePermission -27 @companyName -34
  @confidentiality 76 @contactUs -58 @continueMeans -18 @contractNeed -15 @cookies -109 @copy -12 @correct -26
  @cost -23 @court -32 @customerService 12 @define -60 @deviceKinds -38 @disagree -13 @effort 29 @email -12
  @encryption 103 @erase 57 @eraseOrAnonymise 92 @fromThird -12 @improve -100 @incident 94 @includes -29
  @informIncident 78 @integrated -59 @logKinds -43 @majorChange -16 @merger -12 @minor -10 @newFunction 17
  @newPurpose 33 @notAffect -65 @notProvide -54 @openPermission -23 @orderKinds -57 @organisation 22 @otherPeople -12
  @partners -16 @passwordAdvice -36 @path -61 @permission -31 @permissionKinds -67 @personalKinds -46 @placeKinds -32
  @postal -15 @preventFraud 47 @principle 150 @priorNotAffected -25 @privacyOfThird 16 @publicDisclosure -64
  @question 21 @recommend -46 @record 17 @register -88 @reject 28 @respond 68 @responsibility 60 @safeguards 15
  @safety 109 @sdk 31 @selfPublic -25 @sendYou -22 @sensitive -66 @share -15 @shareTo -17 @shortest 36
  @stableService -37 @stateSecurity -81 @statutoryDuty -13 @storePeriod 11 @storePlace -67 @telephone 11 @third 10
  @thirdAccount -17 @thisInformation -24 @turnOff -61 @unbind -26 @understand -14 @usedFor 51 @verifyIdentity 34
  @violate -66 @vitalInterest -22 @welcome 26 @whenYouUse -163 @withdraw -27 @years -43 @youProvide -43 ^changes -63
  ^contact -39 ^minors -14 ^permission -29 ^rights -19 ^security 59 ^sharing 13 ^storage -42 ^use -39
`;
