// 银监办发〔2016〕188号, Section 2.2: the information technology department, its posts, and the training and development of its staff.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, atLeast, during, equals, every, includes, measure, not, periodic, present, some, when } from '../../rules/tables/builders'
import { boundFrom } from './definitions'

const required = atLeast('itGovernance.department.professionalStaff', { path: 'itGovernance.department.professionalStaffRequired' })

const postFilled = atLeast('holders', { path: 'required' })

const numberNotSet = equals('required', null)

export const section2_2Sentence1Department: ClauseDefinition<'nonbank-it-2016/2.2#1.department', 'institution'> = {
  id: 'nonbank-it-2016/2.2#1.department',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'staffing'],
  title: { zh: '信息科技部门', en: 'Information technology department' },
  statement: {
    zh: '机构须有相对独立的信息科技部门，合理配置专业人员，定明岗位职责与分工，并使内部岗位互相制约。',
    en: 'The institution must have a relatively independent department for information technology, staff it reasonably with professionals, lay down the duties and the division of work of its posts, and have posts check each other.',
  },
  rule: allOf(
    during('itGovernance.department.since', 'itGovernance.department.until', 'unknown'),
    anyOf(
      equals('itGovernance.department.placement', 'ownDepartment'),
      allOf(equals('itGovernance.department.placement', 'withinSupportDepartment'), measure('nonbank-it-2016/2.2#1.department')),
    ),
    present('itGovernance.department.professionalStaff'),
    anyOf(required, allOf(equals('itGovernance.department.professionalStaffRequired', null), measure('nonbank-it-2016/2.2#1.department'))),
    during('itGovernance.department.postDuties.since', 'itGovernance.department.postDuties.until', 'unknown'),
    during('itGovernance.department.divisionOfWork.since', 'itGovernance.department.divisionOfWork.until', 'unknown'),
    during('itGovernance.department.postChecks.since', 'itGovernance.department.postChecks.until', 'unknown'),
  ),
  notes: {
    zh: '单独设立的部门为相对独立；设在业务部门内或者本机构以外的不是；设在其他非业务部门内的，是否相对独立由登记的措施和佐证判断。专业人员数量以机构自定的需要为准，未自定的以登记的措施判断，一名也没有的不符合。岗位职责、分工、制约机制三项须均在评估日有效。',
    en: 'A department of its own is relatively independent; one within a business department or outside the institution is not; of one within another department that does no business the recorded measure says whether it is. How many professionals it needs is by its own staffing plan, and by the recorded measure where it has set no number; to have none at all does not meet the duty. Duties of posts, division of work and checks between posts are all in force on the day assessed.',
  },
}

export const section2_2Sentence1KeyPosts: ClauseDefinition<'nonbank-it-2016/2.2#1.keyPosts', 'institution'> = {
  id: 'nonbank-it-2016/2.2#1.keyPosts',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['staffing'],
  title: { zh: '关键岗位人员', en: 'Staff in key posts' },
  statement: {
    zh: '机构须使每个关键岗位都有足够的人员。',
    en: 'The institution must make sure that every key post has enough staff.',
  },
  rule: allOf(
    some('itGovernance.department.keyPosts', present('post')),
    every('itGovernance.department.keyPosts', present('holders')),
    every('itGovernance.department.keyPosts', when(not(numberNotSet), postFilled)),
    when(some('itGovernance.department.keyPosts', numberNotSet), measure('nonbank-it-2016/2.2#1.keyPosts')),
  ),
  notes: {
    zh: '“充足”没有数字：以机构为各关键岗位自定的人数为准，达到即可；有岗位未自定人数的，还须有登记的措施和佐证。空缺的关键岗位不符合；一个关键岗位也未确定的，无从确保，不符合。',
    en: 'Enough has no number: the number that the institution set for each key post decides, that number included; where a post has none, a recorded measure is needed besides. A vacant key post does not meet the duty, nor does an institution that determined no key post at all.',
  },
}

export const section2_2Sentence2Training: ClauseDefinition<'nonbank-it-2016/2.2#2.training', 'institution'> = {
  id: 'nonbank-it-2016/2.2#2.training',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['staffing'],
  title: { zh: '技能培训', en: 'Training in skills' },
  statement: {
    zh: '机构须向信息科技人员提供岗位所需技能的培训。',
    en: 'The institution must give its information technology staff training in the skills that their posts need.',
  },
  rule: periodic({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('kind', 'training'), includes('audience', ['technologyStaff']), equals('postSkills', true)),
    from: boundFrom,
    ownInterval: 'itGovernance.skillTrainingIntervalMonths',
  }),
  notes: {
    zh: '培训是持续的义务，多年前的一次培训不足以说明今天仍在提供：以机构自定的间隔为准；未自定的，从未培训为不符合，施行以来两次以上的通过但不判断是否及时，仅一次或者仅在此前培训过的不足以判断。对象须明确包括信息科技人员，内容须为岗位技能。“重视”人才培养只指明方向，不另作要求。',
    en: 'To provide training goes on: one of years ago does not show that it is provided today. The interval that the institution set itself decides; without one, never is a failure, twice since the opinions bind passes without saying that it was in time, and once, or only before, does not tell. Information technology staff are named among those trained, and the subject is skills for their posts. To value the training of talent is a direction and no further requirement.',
  },
}

export const section2_2Sentence2Mechanisms: ClauseDefinition<'nonbank-it-2016/2.2#2.mechanisms', 'institution'> = {
  id: 'nonbank-it-2016/2.2#2.mechanisms',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['staffing'],
  title: { zh: '晋升、激励和考核机制', en: 'Promotion, incentives and appraisal' },
  statement: {
    zh: '机构须为信息科技人员建立晋升、激励和考核三方面的机制。',
    en: 'The institution must have mechanisms for the promotion, the incentives and the appraisal of its information technology staff.',
  },
  rule: allOf(
    during('itGovernance.promotion.since', 'itGovernance.promotion.until', 'unknown'),
    during('itGovernance.incentives.since', 'itGovernance.incentives.until', 'unknown'),
    during('itGovernance.appraisal.since', 'itGovernance.appraisal.until', 'unknown'),
  ),
  notes: {
    zh: '三方面须均在评估日有效；一份制度兼具的，按各方面分别登记。机构统一的制度适用于信息科技人员的，也可。',
    en: 'All three are in force on the day assessed; a policy that has several of them is recorded once for each. One for the whole institution will do where it applies to information technology staff.',
  },
}

export const section2_2Sentence2Stability: ClauseDefinition<'nonbank-it-2016/2.2#2.stability', 'institution'> = {
  id: 'nonbank-it-2016/2.2#2.stability',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['staffing'],
  title: { zh: '人才发展空间与队伍稳定', en: 'Room to develop and a stable team' },
  statement: {
    zh: '机构须给专业人才以发展的空间，并使信息科技队伍保持稳定、有所发展。',
    en: 'The institution must give professionals room to develop, and make sure that its information technology team stays stable and develops.',
  },
  rule: measure('nonbank-it-2016/2.2#2.stability'),
  notes: {
    zh: '何为发展空间、何为稳定，文本未给出可以核验的事实，以登记的措施和佐证判断。',
    en: 'What room to develop is, and what stable, the text leaves open: the recorded measure decides.',
  },
}
