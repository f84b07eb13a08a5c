package facts

import (
	"fmt"
	"strings"
	"testing"
)

func TestSetOperators(t *testing.T) {
	for condition, want := range map[string]string{
		`{"ForAllValues:StringEquals": {"aws:username": "a", "aws:TagKeys": "b"}}`:      "single aws:username 2",
		`{"ForAnyValue:StringLike": {"ec2:ResourceTag/x": "a", "…": "b"}}`:              "single ec2:resourcetag/x 0",
		`{"StringEquals": {"aws:TagKeys": "a"}}`:                                        "several aws:tagkeys 1",
		`{"StringNotLikeIfExists": {"kms:GrantOperations": "a", "«k»": "b"}}`:           "several kms:grantoperations 0",
		`{"StringLike": {"ses:Recipients": "a"}}`:                                       "several ses:recipients 1",
		`{"ForAnyValue:StringEquals": {"aws:CalledVia": "a"}}`:                          "",
		`{"Null": {"aws:TagKeys": "true"}}`:                                             "",
		`{"ForAllValues:Null": {"aws:username": "true"}}`:                               "",
		`{"StringEquals": {"events:detail-type": "a"}}`:                                 "",
		`{"ForAnyValue:StringLike": {"cloudformation:ImportResourceTypes": "*"}}`:       "",
		`{"ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "a"}}`:       "",
		`{"ForAllValues:StringLike": {"token.actions.githubusercontent.com:sub": "a"}}`: "",
		`{"ForAllValues:StringLike": {"s3:nothing": "a", "foo:bar": "b"}}`:              "",
		`{"ForAnyValue:StringEquals": {"identitystore:UserId": "a"}}`:                   "single identitystore:userid 1",
		`{"ForSomeValue:StringLike": {"aws:username": "a"}}`:                            "",
	} {
		var got []string
		for _, r := range onCondition(t, `"s3:*"`, condition).SetOperators {
			got = append(got, fmt.Sprint(r.Problem, " ", r.Key, " ", r.KeysOfOperator))
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: %q, want %q", condition, got, want)
		}
	}
}

func TestVacuous(t *testing.T) {
	for condition, want := range map[string]string{
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}}`:                                                                 "aws:tagkeys true",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "StringEquals": {"aws:userid": "x"}}`:                            "aws:tagkeys false",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "ForAllValues:StringNotLikeIfExists": {"aws:tagkeys": "b"}}`:     "aws:tagkeys true; aws:tagkeys true",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "Null": {"aws:tagkeys": "false"}}`:                               "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "Null": {"aws:tagkeys": "«x»"}}`:                                 "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "ForAnyValue:StringLike": {"aws:tagkeys": "*"}}`:                 "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "ForAnyVal:StringLike": {"aws:tagkeys": "*"}}`:                   "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "StringEquals": {"aws:RequestTag/a": "x"}}`:                      "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "Null": {"aws:RequestTag/a": "false"}}`:                          "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "StringEqualsIfExists": {"aws:RequestTag/a": "x"}}`:              "aws:tagkeys false",
		`{"ForAllValues:StringEquals": {"kms:EncryptionContextKeys": "a"}, "StringEquals": {"kms:EncryptionContext:a": "x"}}`: "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "…": 1}`:                                                         "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "a", "…": 1}}`:                                                         "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "«x»"}, "Bool": "«x»"}`:                                                "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "«x»"}, "Bool": 1}`:                                                    "",
		`{"ForAllValues:StringEquals": {"aws:TagKeys": "«x»", "aws:username": "x"}}`:                                          "aws:tagkeys false; aws:username false",
		`{"ForAllValues:Null": {"aws:TagKeys": "true"}}`:                                                                      "",
		`{"StringEqualsIfExists": {"aws:username": "true"}}`:                                                                  "",
	} {
		var got []string
		for _, r := range onCondition(t, `"s3:*"`, condition).Vacuous {
			got = append(got, fmt.Sprint(r.Key, " ", r.Sole))
			if r.Effect != "Allow" || r.Operator.Qualifier != "ForAllValues" || r.Operator.Required {
				t.Errorf("%+v", r)
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: %q, want %q", condition, got, want)
		}
	}
}
