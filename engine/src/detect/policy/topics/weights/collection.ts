/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const collection = `
  -138 !cessation -46 !changes -38 !collection 92 !contact -11 !minors -12 !permission -71 !rights -54 !security -22
  !sharing -66 !storage -57 !use 20 #1changes 50 #1collection 85 #1contact 28 #1cookies 28 #1exceptions 72
  #1permission -23 #1rights -62 #1scope -40 #1security -13 #1sharing -20 #1storage -74 #1thirdServices 45
  #2changes -43 #2collection 33 #2contact -11 #2cookies 78 #2scope -21 +changes -31 +collection 42 +permission -90
  +rights -69 +security -93 +sharing -37 +storage -72 +use -46 -changes -110 -collection 30 -contact 18 -rights -61
  -security -39 -sharing -34 <access 31 <certificate 62 <collectYour 149 <contactUs -37 <correct -76 <erase -66
  <exception 18 <includes -75 <majorChange -17 <minor 75 <notShare -42 <partners -72 <permission 31 <policy -39
  <publicDisclosure -105 <reject -65 <respond -80 <revise -52 <rights -61 <safety 69 <sendYou -15 <share -168
  <shareTo -34 <store -71 <storePeriod -43 <understand 29 <weUse 35 <whenYouUse -12 <withoutConsent 215 =listed 33
  =size0 -91 =size1 -153 =size2 -91 =size3 -58 =size4 -13 =size5 22 =unclosed -94 @abroad -42 @abuse -75 @access -30
  @accessLimit 16 @account 23 @affiliate 47 @afterClose -37 @analyse -14 @announce 12 @applies -45 @archive -20
  @arrows -39 @authority -18 @authorizeYou 32 @automated -86 @bioKinds 45 @browserSetting 44 @cannotUse 59 @cease -49
  @certificate -21 @clipboard 18 @closePermission 17 @collectYour 141 @combine -40 @companyName -63
  @confidentiality -28 @contactUs -87 @continueMeans 22 @contractNeed 53 @cookies 38 @copy -61 @correct -55 @cost 16
  @court -48 @criminal 19 @customerService 19 @dateLine -18 @define -82 @deidentifiedUse -56 @deviceKinds 29
  @disagree 22 @effort -110 @email -22 @encryption -81 @erase -147 @eraseOrAnonymise -112 @exception -12
  @fromThird -27 @incident -25 @includes 18 @informIncident -16 @majorChange -17 @merger -22 @newFunction 19
  @newPurpose 35 @noCollect 13 @notAffect 55 @notProvide 74 @notShare -40 @openPermission -19 @orderKinds 35
  @organisation -70 @otherLaw 36 @otherPeople 103 @partners 22 @passwordAdvice 50 @path 16 @personalKinds 90
  @placeKinds 36 @policy -130 @postal -49 @preventFraud 19 @publicDisclosure -36 @recommend -36 @record 56 @reject -22
  @respond -44 @responsibility -54 @revise -12 @rights -35 @safeguards -44 @safety -23 @sdk 56 @selfPublic 79
  @share -29 @stableService 43 @stateSecurity 63 @statutoryDuty 40 @store -10 @storePeriod 13 @storePlace -65
  @telephone -32 @third -23 @thisInformation 49 @turnOff -58 @unbind 16 @understand -63 @usedFor 10 @verifyIdentity 35
  @vitalInterest 25 @weCollect 58 @welcome -16 @whenYouUse 82 @withdraw -83 @within -40 @withoutConsent 62 @years -55
  @youProvide 80 ^changes -67 ^contact -103 ^permission -132 ^rights -57 ^security -81 ^sharing -38 ^storage -67
  ^use -55
`;
