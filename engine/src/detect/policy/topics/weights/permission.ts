/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const permission = `
  -193 !cessation -21 !collection -12 !contact -53 !minors -61 !permission 136 !rights -15 !security -34 !use 24
  #1changes -49 #1collection -16 #1contact -37 #1cookies -45 #1exceptions 91 #1minors -49 #1permission 60
  #1rights -110 #1scope -15 #1security -69 #1sharing -80 #1storage -19 #1use -59 #2changes -10 #2collection -23
  #2contact -96 #2cookies 27 #2scope -69 #2use -59 +cessation -15 +changes -50 +collection -21 +contact -27
  +minors -58 +permission 48 +rights -39 +security -48 +sharing -39 +storage -64 +use -48 -changes -63 -collection 34
  -minors -45 -permission 79 -security -61 -sharing -69 -storage -70 -use -61 <access 35 <certificate -47
  <collectYour -61 <contactUs -18 <correct -43 <erase -48 <exception 30 <majorChange -12 <minor -12 <notShare 16
  <partners 17 <permission 84 <policy -36 <publicDisclosure -26 <reject -36 <respond -56 <revise -29 <rights -71
  <safety -40 <sendYou -19 <shareTo -14 <store -40 <storePeriod -32 <weCollect 77 <weUse -35 <whenYouUse -20
  <withoutConsent -129 =listed -29 =opens 28 =size0 -59 =size1 -93 =size2 -24 =size3 -88 =size4 -56 =size5 -54
  =unclosed -70 @abroad -28 @abuse -33 @academic -12 @account -16 @affiliate 17 @afterClose -35 @afterPeriod -15
  @analyse -50 @announce -41 @applies -49 @arrows -44 @authority -39 @authorizeYou 11 @automated -18
  @browserSetting -53 @cannotUse -17 @cease -24 @certificate -52 @clipboard 55 @close -41 @closePermission 64
  @collectYour 41 @combine 11 @companyName -96 @confidentiality -16 @contactUs -56 @continueMeans 27 @contractNeed 17
  @cookies -43 @correct -25 @cost -24 @court -23 @customerService -73 @dateLine -16 @define -45 @deviceKinds -30
  @disagree 16 @effort -42 @email -24 @erase 54 @eraseOrAnonymise -61 @fromThird 20 @includes -30 @integrated 13
  @logKinds 30 @majorChange -12 @minor -59 @newFunction -17 @newPurpose 26 @noCollect -36 @notAffect 58
  @notProvide -38 @notShare -29 @openPermission 133 @orderKinds -17 @organisation -53 @otherLaw 16 @otherPeople -59
  @partners -47 @path -53 @permission 150 @permissionKinds 118 @personalKinds -46 @policy -88 @postal -10
  @principle -12 @priorNotAffected 99 @privacyOfThird -15 @publicDisclosure 17 @question -14 @recommend -39
  @record -29 @register -42 @respond -75 @responsibility -10 @revise -37 @rights -30 @safeguards -47 @safety -14
  @sdk -21 @selfPublic 26 @sendYou -23 @share 45 @shareTo -48 @shortest -11 @stableService 36 @statutoryDuty -16
  @store 37 @telephone -12 @thirdAccount 32 @thisInformation -36 @turnOff -68 @unbind 14 @understand -42 @usedFor 33
  @verifyIdentity -15 @violate 15 @weCollect 30 @welcome -26 @withdraw 38 @within -18 @withoutConsent -30 @years -40
  @youProvide -44 ^changes -41 ^collection 37 ^contact -43 ^minors -59 ^permission 38 ^security -28 ^sharing -60
  ^use -16
`;
